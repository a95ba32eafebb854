import { readRequest } from '../../lib/analyzer/read.ts';
import type { Reading } from '../../lib/analyzer/reading.ts';
import { type Lack, type LackWeights, sigmoid, sumOf } from '../../lib/lacking/lacking.ts';
import { CUSTOMER_SIGNS, customerSigns, OWN_SIGNS, SENTENCE_SIGNS, sentenceSigns } from '../../lib/lacking/signs.ts';
import { wantOf } from '../../lib/lacking/want.ts';
import { adam } from './adam.ts';
import { byOtherWriters } from './by-writer.ts';
import type { JudgedReply } from './judged-replies.ts';

/** A labelled reply as numbers. */
interface Example {
  readonly called: Float64Array;
  /** It is called for whatever the customer wrote. */
  readonly isCalled: boolean;
  readonly sentences: readonly Float64Array[];
  readonly lacks: boolean;
}

interface WrittenExample extends Example {
  readonly writer: string | null;
}

interface Learned {
  readonly called: Float64Array;
  readonly given: Float64Array;
}

/** Of which replies a lack is asked at all, and in which it is called for by the clock or by the want. */
const ASKED: Readonly<Record<Lack, (reading: Reading) => boolean>> = {
  'missing-acknowledgement': () => true,
  'missing-delay-apology': () => true,
  'missing-next-step': (reading) => wantOf(reading) !== null,
};
const IS_CALLED: Readonly<Record<Lack, (reading: Reading) => boolean>> = {
  'missing-acknowledgement': () => false,
  'missing-delay-apology': ({ waiting }) => waiting.overdue,
  'missing-next-step': () => true,
};
const PULL = 0.001;
const TURNS = 800;
const RATE = 0.03;
/** A sentence gives what is lacked seldom, before anything is known of it. */
const BEGIN = -2;
const FOLDS = 4;
const NEAREST = 1e-6;
/** From here on a reply counts as lacking it when what is learned is tried; the rules have their own. */
const LIKELY = 0.5;

/** Learns what tells that replies lack something, and prints how well that does on writers that were held out. */
export function learnLack(lack: Lack, replies: readonly JudgedReply[]): LackWeights {
  const judged = replies.filter(({ judges, allow = [] }) => judges.has(lack) && !allow.includes(lack));
  const examples = judged.flatMap((reply) => {
    const example = exampleOf(lack, reply);
    return example ? [{ ...example, writer: reply.writer }] : [];
  });
  console.log(`${lack.padEnd(24)} ${heldOut(lack, examples)}`);
  return named(lack, learned(examples));
}

function exampleOf(lack: Lack, { request, expect }: JudgedReply): Example | null {
  const reading = readRequest(request);
  if (reading.sentences.length === 0 || !ASKED[lack](reading)) return null;
  // What a want adds is for the next step alone.
  const counted = lack === 'missing-next-step' ? SENTENCE_SIGNS.length : OWN_SIGNS.length;
  return {
    called: Float64Array.from(customerSigns(reading)),
    isCalled: IS_CALLED[lack](reading),
    sentences: reading.sentences.map((_, index) =>
      sentenceSigns(reading, index).map((sign, at) => (at < counted ? sign : 0)),
    ),
    lacks: expect.includes(lack),
  };
}

/** Both regressions together, over all replies at once. */
function learned(examples: readonly Example[]): Learned {
  const called = new Float64Array(CUSTOMER_SIGNS.length);
  const given = new Float64Array(SENTENCE_SIGNS.length);
  given[0] = BEGIN;
  const [stepCalled, stepGiven] = [adam(called, RATE), adam(given, RATE)];
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const slopes = slopesOf(examples, { called, given });
    stepCalled(slopes.called, turn);
    stepGiven(slopes.given, turn);
  }
  return { called, given };
}

function slopesOf(examples: readonly Example[], weights: Learned): Learned {
  const called = weights.called.map((weight) => weight * PULL);
  const given = weights.given.map((weight) => weight * PULL);
  for (const example of examples) {
    const shares = example.sentences.map((signs) => sigmoid(sumOf(weights.given, signs)));
    const calls = example.isCalled ? 1 : sigmoid(sumOf(weights.called, example.called));
    const none = shares.reduce((left, share) => left * (1 - share), 1);
    const lacks = Math.min(1 - NEAREST, Math.max(NEAREST, calls * none));
    const slope = (example.lacks ? -1 / lacks : 1 / (1 - lacks)) / examples.length;
    if (!example.isCalled) add(called, example.called, slope * none * calls * (1 - calls));
    for (const [at, signs] of example.sentences.entries()) add(given, signs, -slope * lacks * (shares[at] ?? 0));
  }
  return { called, given };
}

function add(to: Float64Array, signs: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (signs[at] ?? 0);
}

function shareOf({ called, isCalled, sentences }: Example, weights: Learned): number {
  const calls = isCalled ? 1 : sigmoid(sumOf(weights.called, called));
  return sentences.reduce((left, signs) => left * (1 - sigmoid(sumOf(weights.given, signs))), calls);
}

function heldOut(lack: Lack, examples: readonly WrittenExample[]): string {
  const replies = examples.filter(({ writer }) => writer !== null).length;
  const told = byOtherWriters({
    examples,
    folds: FOLDS,
    learn: learned,
    raises: (example, weights) => shareOf(example, weights) >= LIKELY,
    isThere: ({ lacks }) => lacks,
    kindOf: () => lack,
  });
  return `${replies} replies, ${told.get(lack)}`;
}

function named(lack: Lack, { called, given }: Learned): LackWeights {
  const rounded = (names: readonly string[], weights: Float64Array) =>
    Object.fromEntries(
      names
        .map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))] as const)
        .filter(([, weight]) => weight !== 0),
    );
  return {
    called: lack === 'missing-next-step' ? {} : rounded(CUSTOMER_SIGNS, called),
    given: rounded(SENTENCE_SIGNS, given),
  };
}
