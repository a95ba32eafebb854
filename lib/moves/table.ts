import { type Features, TABLE_SIZE } from './hashing.ts';

/** A trained table as it is stored: half a byte a weight, in base64, and how to make a probability of their sum. */
export interface StoredTable {
  readonly weights: string;
  readonly scale: number;
  /** Probability = 1 / (1 + exp(-(slope × score + offset))) (Platt 1999). */
  readonly slope: number;
  readonly offset: number;
}

export interface Table {
  /** 0 to 1: how sure it is. */
  probability(features: Features): number;
}

/** Weights are whole numbers from minus this to this. */
export const LEVELS = 7;

const OFFSET = 8;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIX_BITS = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))),
);

/** Makes a stored table ready. Throws when it is not of the size that the features are hashed to. */
export function table(stored: StoredTable): Table {
  const weights = weightsOf(stored);
  return {
    probability: (features) => (features.places.length === 0 ? 0 : sureness(scoreOf(features, weights), stored)),
  };
}

/** Several tables that are asked about the same text: one pass over its features answers for all of them. */
export interface Tables {
  /** How sure each is, 0 to 1, in their order. */
  probabilities(features: Features): readonly number[];
  /** What each of `words` tokens adds to one's score, so that the words that drove it can be shown. */
  evidence(which: number, features: Features, words: number): readonly number[];
}

/** Makes stored tables ready, the weights of each feature side by side. Throws as `table` does. */
export function tables(stored: readonly StoredTable[]): Tables {
  const count = stored.length;
  const weights = new Int8Array(TABLE_SIZE * count);
  for (const [which, each] of stored.entries()) {
    const own = weightsOf(each);
    for (let index = 0; index < TABLE_SIZE; index += 1) weights[index * count + which] = own[index] ?? 0;
  }
  return {
    probabilities(features) {
      const sums = sumsOf(features, weights, count);
      const length = lengthOf(features);
      const none = features.places.length === 0;
      return stored.map((each, which) => (none ? 0 : sureness((sums[which] ?? 0) / length, each)));
    },
    evidence: (which, features, words) => spread(features, words, (index) => weights[index * count + which] ?? 0),
  };
}

function weightsOf(stored: StoredTable): Int8Array {
  const weights = unpacked(bytes(stored.weights));
  if (weights.length === TABLE_SIZE) return weights;
  throw new Error(
    `A table of ${weights.length} weights does not fit features of ${TABLE_SIZE}. Run "npm run train" again.`,
  );
}

function sureness(score: number, { slope, scale, offset }: StoredTable): number {
  return 1 / (1 + Math.exp(-(slope * score * scale + offset)));
}

/** What the weights of a text's features come to, for each of so many tables whose weights lie side by side. */
function sumsOf({ places, values }: Features, weights: Int8Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let at = 0; at < places.length; at += 1) {
    const row = (places[at] as number) * count;
    const value = values[at] as number;
    for (let which = 0; which < count; which += 1)
      sums[which] = (sums[which] as number) + value * (weights[row + which] as number);
  }
  return sums;
}

function spread({ places, values, tokens }: Features, words: number, weightAt: (place: number) => number) {
  const sums = new Array<number>(words).fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const token = tokens[at] ?? -1;
    if (token >= 0) sums[token] = (sums[token] ?? 0) + (values[at] ?? 0) * weightAt(places[at] ?? 0);
  }
  return sums;
}

/** The score of a text before it is made a probability: its weights, as if every text were equally long. */
export function scoreOf(features: Features, weights: Float64Array | Int8Array): number {
  let sum = 0;
  for (let at = 0; at < features.places.length; at += 1)
    sum += (features.values[at] ?? 0) * (weights[features.places[at] ?? 0] ?? 0);
  return sum / lengthOf(features);
}

function lengthOf({ values }: Features): number {
  let squares = 0;
  for (let at = 0; at < values.length; at += 1) squares += (values[at] ?? 0) ** 2;
  return Math.sqrt(squares || 1);
}

/** Two weights a byte, the first in the upper half. */
export function packed(weights: Int8Array): Uint8Array {
  return Uint8Array.from(
    { length: weights.length / 2 },
    (_, at) => (((weights[2 * at] ?? 0) + OFFSET) << 4) | ((weights[2 * at + 1] ?? 0) + OFFSET),
  );
}

function unpacked(halves: Uint8Array): Int8Array {
  const weights = new Int8Array(halves.length * 2);
  for (let at = 0; at < halves.length; at += 1) {
    const byte = halves[at] ?? 0;
    weights[2 * at] = (byte >> 4) - OFFSET;
    weights[2 * at + 1] = (byte & 15) - OFFSET;
  }
  return weights;
}

/** Decodes base64 to bytes; the pure rooms know neither the browser's nor Node's decoder. */
function bytes(base64: string): Uint8Array {
  const letters = base64.replace(/=+$/, '');
  const out = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (let letter = 0; letter < letters.length; letter += 1) {
    bits = (bits << 6) | (SIX_BITS[letters.charCodeAt(letter)] ?? 0);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return out;
}
