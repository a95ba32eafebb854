import { COUNTS, type Features, TABLE_SIZE } from './hashing.ts';
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
const BYTE = 0xff;
/** So many weights, each from 0 to twice the greatest, can be added up in a byte. */
const MOST_HELD = Math.floor(BYTE / (2 * GREATEST));
/** The rows of a text's features, those that count alike beside each other. */
const sorted = new Int32Array(TABLE_SIZE);
// Arrays for a few numbers, kept, since engines make new ones slowly. Of each table the sum of such rows, and of all rows as they count.
const sums = new Int32Array(BYTE);
const scores = new Float64Array(BYTE);
/** How many features are of each kind, and where each kind ends in `sorted`. */
const counts = new Int32Array(COUNTS.length);
const ends = new Int32Array(COUNTS.length);

/** Makes tables ready. Throws as `weightsOf` does when `letters`, which hold their weights, are not of the right size. */
export function tables(letters: string, stored: readonly StoredTable[]): Tables {
  const width = Math.ceil(stored.length / BYTES);
  const weights = weightsOf(letters, stored.length, width * BYTES);
  const rows = new Int32Array(weights.buffer);
  return {
    probabilities(features) {
      if (features.places.length === 0) return stored.map(() => 0);
      addUp(features, rows, width);
      const length = lengthOf(features);
      return stored.map((each, which) => sureness((scores[which] as number) / length, each));
    },
    evidence: (which, features, words) =>
      spread(features, words, (place) => (weights[place * width * BYTES + which] ?? 0) - GREATEST),
  };
}

/** Brings into `scores` of each table the sum of the features' weights, as often as they count. */
function addUp(features: Features, rows: Int32Array, width: number): void {
  scores.fill(0);
  sortByKind(features, width);
  for (let kind = 0, from = 0; kind < COUNTS.length; kind += 1) {
    const to = ends[kind] as number;
    if (from < to) addAlike(rows, width, from, to, COUNTS[kind] as number);
    from = to;
  }
}

/** Writes the rows' beginnings into `sorted`, by kind, and where each kind ends there into `ends`. */
function sortByKind({ places, kinds }: Features, width: number): void {
  count(kinds);
  for (let kind = 0, before = 0; kind < ends.length; kind += 1) {
    ends[kind] = before;
    before += counts[kind] as number;
  }
  // Each tells where its kind begins, and comes to where it ends.
  for (let at = 0; at < places.length; at += 1) {
    const kind = kinds[at] as number;
    const line = ends[kind] as number;
    ends[kind] = line + 1;
    sorted[line] = (places[at] as number) * width;
  }
}

/** Adds the weights of the rows `from` to `to` of `sorted`, so many `times` each. */
function addAlike(rows: Int32Array, width: number, from: number, to: number, times: number): void {
  const none = (from - to) * GREATEST;
  for (let which = 0; which < width * BYTES; which += 1) sums[which] = none;
  for (let at = from; at < to; at += MOST_HELD) {
    const stop = Math.min(to, at + MOST_HELD);
    let column = 0;
    for (; column + 3 <= width; column += 3) addThree(rows, column, at, stop);
    for (; column < width; column += 1) addOne(rows, column, at, stop);
  }
  for (let which = 0; which < width * BYTES; which += 1)
    scores[which] = (scores[which] as number) + times * (sums[which] as number);
}

/** Three columns in one go take half the time: so a row is fetched once for twelve tables. */
function addThree(rows: Int32Array, column: number, from: number, to: number): void {
  let [one, two, three] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const row = (sorted[at] as number) + column;
    one = (one + (rows[row] as number)) | 0;
    two = (two + (rows[row + 1] as number)) | 0;
    three = (three + (rows[row + 2] as number)) | 0;
  }
  takeApart(one, column);
  takeApart(two, column + 1);
  takeApart(three, column + 2);
}

function addOne(rows: Int32Array, column: number, from: number, to: number): void {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum = (sum + (rows[(sorted[at] as number) + column] as number)) | 0;
  takeApart(sum, column);
}

/** Adds the four sums that a column holds to those of its tables. */
function takeApart(held: number, column: number): void {
  const first = column * BYTES;
  sums[first] = (sums[first] as number) + (held & BYTE);
  sums[first + 1] = (sums[first + 1] as number) + ((held >>> 8) & BYTE);
  sums[first + 2] = (sums[first + 2] as number) + ((held >>> 16) & BYTE);
  sums[first + 3] = (sums[first + 3] as number) + (held >>> 24);
}

/** Brings into `counts` how many features are of each kind. */
function count(kinds: Uint8Array): void {
  counts.fill(0);
  for (let at = 0; at < kinds.length; at += 1)
    counts[kinds[at] as number] = (counts[kinds[at] as number] as number) + 1;
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
  count(kinds);
  const squares = counts.reduce((sum, times, kind) => sum + times * (COUNTS[kind] as number) ** 2, 0);
  return Math.sqrt(squares || 1);
}
