import type { Reading, ReplySentence } from '../analyzer/reading.ts';
import { CUSTOMER_SIGNS, customerSigns, OWN_SIGNS, sentenceSigns } from '../lacking/signs.ts';

/** What all sentences of a reading have in common. */
interface Known {
  readonly customer: readonly number[];
  readonly sentences: readonly Float64Array[];
  /** By `AROUND`: the two sentences that show most of each sign, and how much. */
  readonly most: readonly Peaks[];
  /** What was told of a sentence already, by its place: several rules ask. */
  readonly told: (Float64Array | undefined)[];
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
/** The first of the customer's signs is the same for all. */
const OF_CUSTOMER = CUSTOMER_SIGNS.slice(1);

/** The names of a sentence's signs and of those of what stands around it, in the order of `surroundingsOf`; what is always there stands first. */
export const SURROUNDINGS: readonly string[] = [
  ...OWN_SIGNS,
  ...AROUND.flatMap((name) => [`behind: ${name}`, `elsewhere: ${name}`]),
  ...BEFORE.map((name) => `before: ${name}`),
  ...OF_CUSTOMER.map((name) => `customer: ${name}`),
];

const knowns = new WeakMap<Reading, Known>();

/** The signs of one of the reply's sentences and of what stands around it: numbers of about 0 to 1. */
export function surroundingsOf(reading: Reading, { index }: ReplySentence): Float64Array {
  const { customer, sentences, most, told } = knownOf(reading);
  const known = told[index];
  if (known) return known;
  const signs = new Float64Array(SURROUNDINGS.length);
  signs.set((sentences[index] ?? new Float64Array()).subarray(0, OWN_SIGNS.length));
  let at = OWN_SIGNS.length;
  for (const [which, sign] of AROUND_AT.entries()) {
    signs[at] = behind(sentences, index, sign);
    signs[at + 1] = elsewhere(most[which], index);
    at += 2;
  }
  for (const sign of BEFORE_AT) {
    signs[at] = sentences[index - 1]?.[sign] ?? 0;
    at += 1;
  }
  signs.set(customer, at);
  told[index] = signs;
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

function behind(sentences: readonly Float64Array[], index: number, sign: number): number {
  const next = sentences.slice(index + 1, index + 1 + AHEAD);
  return next.length === 0 ? 0 : Math.max(...next.map((signs) => signs[sign] ?? 0));
}

function elsewhere(peaks: Peaks | undefined, index: number): number {
  const most = peaks?.at === index ? peaks.second : peaks?.first;
  return most === undefined || most === Number.NEGATIVE_INFINITY ? 0 : most;
}

function peaksOf(sentences: readonly Float64Array[], sign: number): Peaks {
  let peaks: Peaks = { at: -1, first: Number.NEGATIVE_INFINITY, second: Number.NEGATIVE_INFINITY };
  for (const [at, signs] of sentences.entries()) {
    const value = signs[sign] ?? 0;
    if (value > peaks.first) peaks = { at, first: value, second: peaks.first };
    else if (value > peaks.second) peaks = { ...peaks, second: value };
  }
  return peaks;
}
