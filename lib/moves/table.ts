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

/** Makes tables ready. Throws as `weightsOf` does when `letters`, which hold their weights, are not of the right size. */
export function tables(letters: string, stored: readonly StoredTable[]): Tables {
  const width = Math.ceil(stored.length / BYTES);
  const weights = weightsOf(letters, stored.length, width * BYTES);
  const rows = new Uint32Array(weights.buffer);
  return {
    probabilities(features) {
      const sums = sumsOf(features, rows, width);
      const length = lengthOf(features);
      const none = features.places.length === 0;
      return stored.map((each, which) => (none ? 0 : sureness((sums[which] ?? 0) / length, each)));
    },
    evidence: (which, features, words) =>
      spread(features, words, (place) => (weights[place * width * BYTES + which] ?? 0) - GREATEST),
  };
}

/** Of each table the sum of the features' weights, as often as they count. */
function sumsOf(features: Features, rows: Uint32Array, width: number): Float64Array {
  const sums = new Float64Array(width * BYTES);
  const ends = sortByKind(features, width);
  for (let kind = 0, from = 0; kind < COUNTS.length; kind += 1) {
    const to = ends[kind] as number;
    if (from < to) addAlike(rows, width, from, to, COUNTS[kind] as number, sums);
    from = to;
  }
  return sums;
}

/** Writes the rows' beginnings into `sorted`, by kind; gives where each kind ends there. */
function sortByKind({ places, kinds }: Features, width: number): Int32Array {
  const ends = countsOf(kinds);
  for (let kind = 1; kind < ends.length; kind += 1) ends[kind] = (ends[kind] as number) + (ends[kind - 1] as number);
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const line = (ends[kinds[at] as number] as number) - 1;
    ends[kinds[at] as number] = line;
    sorted[line] = (places[at] as number) * width;
  }
  // Each now tells where its kind begins, which is where the one before it ends.
  ends.copyWithin(0, 1);
  ends[ends.length - 1] = places.length;
  return ends;
}

/** Adds the weights of the rows `from` to `to` of `sorted`, `count` times each. Four tables at a time, so few that no byte runs over. */
function addAlike(rows: Uint32Array, width: number, from: number, to: number, count: number, onto: Float64Array): void {
  const none = (to - from) * GREATEST;
  for (let column = 0; column < width; column += 1) {
    let [one, two, three, four] = [-none, -none, -none, -none];
    for (let at = from; at < to; ) {
      let sum = 0;
      for (const stop = Math.min(to, at + MOST_HELD); at < stop; at += 1)
        sum = (sum + (rows[(sorted[at] as number) + column] as number)) | 0;
      one += sum & BYTE;
      two += (sum >>> 8) & BYTE;
      three += (sum >>> 16) & BYTE;
      four += sum >>> 24;
    }
    const first = column * BYTES;
    onto[first] = (onto[first] as number) + count * one;
    onto[first + 1] = (onto[first + 1] as number) + count * two;
    onto[first + 2] = (onto[first + 2] as number) + count * three;
    onto[first + 3] = (onto[first + 3] as number) + count * four;
  }
}

/** How many features are of each kind. */
function countsOf(kinds: Uint8Array): Int32Array {
  const counts = new Int32Array(COUNTS.length);
  for (let at = 0; at < kinds.length; at += 1)
    counts[kinds[at] as number] = (counts[kinds[at] as number] as number) + 1;
  return counts;
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
  const squares = countsOf(kinds).reduce((sum, count, kind) => sum + count * (COUNTS[kind] as number) ** 2, 0);
  return Math.sqrt(squares || 1);
}
