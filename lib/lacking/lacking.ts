import type { Reading } from '../analyzer/reading.ts';
import { CUSTOMER_SIGNS, customerSigns, SENTENCE_SIGNS, sentenceSigns } from './signs.ts';
import trained from './weights.json' with { type: 'json' };

/** What a reply may lack, by the rule that says so. */
export const LACKS = ['missing-acknowledgement', 'missing-delay-apology', 'missing-next-step'] as const;
export type Lack = (typeof LACKS)[number];

/** Weights by the names of signs; a name that is absent weighs nothing. */
export interface LackWeights {
  /** Whether the customer calls for it. */
  readonly called: Readonly<Record<string, number>>;
  /** Whether a sentence gives it. */
  readonly given: Readonly<Record<string, number>>;
}

interface Asked {
  readonly isCalled?: boolean;
  readonly least?: number;
}

interface Compiled {
  readonly called: readonly number[];
  readonly given: readonly number[];
}

const WEIGHTS: Readonly<Record<Lack, LackWeights>> = trained;
const compiled = new Map<Lack, Compiled>();

/**
 * How likely it is, 0 to 1, that a reply lacks something: that the customer calls for it, and that none of its sentences gives it. Two logistic
 * regressions that `npm run train` learns together from labelled replies, of which only the whole is labelled (a noisy or: Pearl
 * 1988; learning from wholes: Maron and Lozano-Pérez 1998). `isCalled` says that it is called for whatever the customer wrote; what is
 * below `least` is told no further.
 */
export function lacks(lack: Lack, reading: Reading, { isCalled = false, least = 0 }: Asked = {}): number {
  const { called, given } = weightsOf(lack);
  let left = isCalled ? 1 : sigmoid(sumOf(called, customerSigns(reading)));
  for (let at = 0; at < reading.sentences.length && left >= least; at += 1)
    left *= 1 - sigmoid(sumOf(given, sentenceSigns(reading, at)));
  return left;
}

function weightsOf(lack: Lack): Compiled {
  const known = compiled.get(lack);
  if (known) return known;
  const { called, given } = WEIGHTS[lack];
  const ready = {
    called: CUSTOMER_SIGNS.map((name) => called[name] ?? 0),
    given: SENTENCE_SIGNS.map((name) => given[name] ?? 0),
  };
  compiled.set(lack, ready);
  return ready;
}

/** What signs come to by their weights. */
export function sumOf(weights: ArrayLike<number>, signs: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < signs.length; at += 1) sum += (weights[at] ?? 0) * (signs[at] ?? 0);
  return sum;
}

export function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
