import type { Reading, ReplySentence } from '../analyzer/reading.ts';
import { CUSTOMER_SIGNS, customerSigns, OWN_SIGNS, sentenceSigns } from '../lacking/signs.ts';

/** The signs of a sentence and of what stands around it, part by part; of each part the names are in `SURROUNDINGS`. */
export interface Surroundings {
  readonly own: ArrayLike<number>;
  readonly around: ArrayLike<number>;
  readonly customer: ArrayLike<number>;
}

/** What all sentences of a reading have in common. */
interface Known {
  readonly customer: readonly number[];
  readonly sentences: readonly Float64Array[];
  /** By `AROUND`: the two sentences that show most of each sign, and how much. */
  readonly most: readonly Peaks[];
  /** What was told of a sentence already, by its place: several rules ask. */
  readonly told: (Surroundings | undefined)[];
}

interface Peaks {
  readonly at: number;
  readonly first: number;
  readonly second: number;
}

/** Signs that count in other sentences too: what heals a fault stands behind it or anywhere. */
const AROUND = [
  'table: own-act',
  'table: offer',
  'table: ask',
  'table: reason',
  'frame: set-time',
  'table: acknowledge',
  'table: instruct',
  'table: inform',
  'table: hand-off',
  'table: third-party',
  'table: apologise',
  'table: refuse',
  'table: defend',
  'table: blame',
] as const;
const BEFORE = ['table: apologise', 'table: ask'] as const;
const AHEAD = 2;

const AROUND_AT = AROUND.map((name) => OWN_SIGNS.indexOf(name));
const BEFORE_AT = BEFORE.map((name) => OWN_SIGNS.indexOf(name));

/** The names of the signs in each part; what is always there stands first. */
export const SURROUNDINGS: Readonly<Record<keyof Surroundings, readonly string[]>> = {
  own: OWN_SIGNS,
  around: [
    ...AROUND.flatMap((name) => [`behind: ${name}`, `elsewhere: ${name}`]),
    ...BEFORE.map((name) => `before: ${name}`),
  ],
  // The first of the customer's signs is the same for all.
  customer: CUSTOMER_SIGNS.slice(1).map((name) => `customer: ${name}`),
};

const knowns = new WeakMap<Reading, Known>();
/** By a sentence's own signs: its surroundings when it was last asked for. A key leaves those of most sentences as they were. */
const lasts = new WeakMap<Float64Array, Surroundings>();

/** The signs of one of the reply's sentences and of what stands around it: numbers of about 0 to 1. The same ones are the same object. */
export function surroundingsOf(reading: Reading, { index }: ReplySentence): Surroundings {
  const { customer, sentences, most, told } = knownOf(reading);
  const known = told[index];
  if (known) return known;
  const signs = sentences[index] ?? new Float64Array();
  const around = aroundOf(sentences, most, index);
  const last = lasts.get(signs);
  const found =
    last && areSame(last.around, around) && areSame(last.customer, customer)
      ? last
      : { own: signs.subarray(0, OWN_SIGNS.length), around, customer };
  lasts.set(signs, found);
  told[index] = found;
  return found;
}

function areSame(some: ArrayLike<number>, others: ArrayLike<number>): boolean {
  for (let at = 0; at < others.length; at += 1) if (some[at] !== others[at]) return false;
  return some.length === others.length;
}

function aroundOf(sentences: readonly Float64Array[], most: readonly Peaks[], index: number): Float64Array {
  const signs = new Float64Array(SURROUNDINGS.around.length);
  let at = 0;
  for (const [which, sign] of AROUND_AT.entries()) {
    signs[at] = behind(sentences, index, sign);
    signs[at + 1] = elsewhere(most[which], index);
    at += 2;
  }
  for (const sign of BEFORE_AT) {
    signs[at] = sentences[index - 1]?.[sign] ?? 0;
    at += 1;
  }
  return signs;
}

function knownOf(reading: Reading): Known {
  const known = knowns.get(reading);
  if (known) return known;
  const sentences = reading.sentences.map((_, index) => sentenceSigns(reading, index));
  const found: Known = {
    customer: customerSigns(reading).slice(1),
    sentences,
    most: AROUND_AT.map((sign) => peaksOf(sentences, sign)),
    told: [],
  };
  knowns.set(reading, found);
  return found;
}

/** Most of a sign in the next sentences; 0 where none follows. */
function behind(sentences: readonly Float64Array[], index: number, sign: number): number {
  const end = Math.min(sentences.length, index + 1 + AHEAD);
  let most = Number.NEGATIVE_INFINITY;
  for (let at = index + 1; at < end; at += 1) most = Math.max(most, sentences[at]?.[sign] ?? 0);
  return end <= index + 1 ? 0 : most;
}

function elsewhere(peaks: Peaks | undefined, index: number): number {
  const most = peaks?.at === index ? peaks.second : peaks?.first;
  return most === undefined || most === Number.NEGATIVE_INFINITY ? 0 : most;
}

function peaksOf(sentences: readonly Float64Array[], sign: number): Peaks {
  let [at, first, second] = [-1, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let each = 0; each < sentences.length; each += 1) {
    const value = sentences[each]?.[sign] ?? 0;
    if (value > first) [at, first, second] = [each, value, first];
    else if (value > second) second = value;
  }
  return { at, first, second };
}
