import { COUNTS, type Features } from './hashing.ts';
import { GREATEST, weightsOf } from './weights.ts';

/** How to make a probability of what a table's weights come to. */
export interface StoredTable {
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** Probability = 1 / (1 + exp(-(slope × score + offset))) (Platt 1999). */
  readonly slope: number;
  readonly offset: number;
}

/** Tables that are asked about the same texts: one pass over a text's features answers for all of them. */
export interface Tables {
  /** How sure each is, 0 to 1, in their order. */
  probabilities(features: Features): readonly number[];
  /** What each of `words` tokens adds to one's score, so that the words that drove it can be shown. */
  evidence(which: number, features: Features, words: number): readonly number[];
}

/** A number holds four weights, each in a byte of its own, so that one addition adds all four. */
const BYTES = 4;
/** So many weights, each from 0 to twice the greatest, can be added up in a byte. */
const MOST_HELD = Math.floor(0xff / (2 * GREATEST));

/** Makes tables ready. Throws as `weightsOf` does when `letters`, which hold their weights, are not of the right size. */
export function tables(letters: string, stored: readonly StoredTable[]): Tables {
  const width = Math.ceil(stored.length / BYTES);
  const weights = weightsOf(letters, stored.length, width * BYTES);
  const rows = new Uint32Array(weights.buffer);
  const adders = COUNTS.map(() => new Adder(rows, width));
  return {
    probabilities(features) {
      const sums = sumsOf(features, adders, width * BYTES);
      const length = lengthOf(features);
      const none = features.places.length === 0;
      return stored.map((each, which) => (none ? 0 : sureness((sums[which] ?? 0) / length, each)));
    },
    evidence: (which, features, words) =>
      spread(features, words, (place) => (weights[place * width * BYTES + which] ?? 0) - GREATEST),
  };
}

/** Adds up the weights of features that count alike, for all tables. */
class Adder {
  private readonly sums: Uint32Array;
  private readonly bytes: Uint8Array;
  private readonly totals: Int32Array;
  private held = 0;
  private readonly rows: Uint32Array;

  constructor(rows: Uint32Array, width: number) {
    this.rows = rows;
    this.sums = new Uint32Array(width);
    this.bytes = new Uint8Array(this.sums.buffer);
    this.totals = new Int32Array(this.bytes.length);
  }

  add(place: number): void {
    const { sums } = this;
    const rows = this.rows;
    for (let at = 0, row = place * sums.length; at < sums.length; at += 1, row += 1)
      sums[at] = (sums[at] as number) + (rows[row] as number);
    this.held += 1;
    if (this.held === MOST_HELD) this.empty();
  }

  /** The sums for each table since this was asked last, `count` times each, added to `onto`. */
  addTo(onto: Float64Array, count: number): void {
    this.empty();
    for (let at = 0; at < onto.length; at += 1) onto[at] = (onto[at] ?? 0) + count * (this.totals[at] ?? 0);
    this.totals.fill(0);
  }

  private empty(): void {
    const { bytes, totals } = this;
    for (let at = 0; at < bytes.length; at += 1)
      totals[at] = (totals[at] ?? 0) + (bytes[at] ?? 0) - this.held * GREATEST;
    this.sums.fill(0);
    this.held = 0;
  }
}

function sumsOf({ places, kinds }: Features, adders: readonly Adder[], count: number): Float64Array {
  for (let at = 0; at < places.length; at += 1) adders[kinds[at] as number]?.add(places[at] as number);
  const sums = new Float64Array(count);
  for (const [kind, adder] of adders.entries()) adder.addTo(sums, COUNTS[kind] ?? 0);
  return sums;
}

function sureness(score: number, { slope, scale, offset }: StoredTable): number {
  return 1 / (1 + Math.exp(-(slope * score * scale + offset)));
}

function spread({ places, kinds, tokens }: Features, words: number, weightAt: (place: number) => number) {
  const sums = new Array<number>(words).fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const token = tokens[at] ?? -1;
    if (token >= 0) sums[token] = (sums[token] ?? 0) + (COUNTS[kinds[at] ?? 0] ?? 0) * weightAt(places[at] ?? 0);
  }
  return sums;
}

/** The score of a text before it is made a probability: its weights, as if every text were equally long. */
export function scoreOf(features: Features, weights: Float64Array | Int8Array): number {
  const { places, kinds } = features;
  const sum = places.reduce((sum, place, at) => sum + (COUNTS[kinds[at] ?? 0] ?? 0) * (weights[place] ?? 0), 0);
  return sum / lengthOf(features);
}

/** The length of a text's features as a vector; 1 where there are none. */
export function lengthOf({ kinds }: Features): number {
  let squares = 0;
  for (let at = 0; at < kinds.length; at += 1) squares += (COUNTS[kinds[at] as number] as number) ** 2;
  return Math.sqrt(squares || 1);
}
