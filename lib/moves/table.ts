import { type Feature, TABLE_SIZE } from './features.ts';

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
  probability(features: readonly Feature[]): number;
  /** What each of `count` tokens adds to the score, so that the words that drove it can be shown. */
  evidence(features: readonly Feature[], count: number): readonly number[];
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
  const weights = unpacked(bytes(stored.weights));
  if (weights.length !== TABLE_SIZE) {
    throw new Error(
      `A table of ${weights.length} weights does not fit features of ${TABLE_SIZE}. Run "npm run train" again.`,
    );
  }
  return {
    probability(features) {
      if (features.length === 0) return 0;
      return 1 / (1 + Math.exp(-(stored.slope * scoreOf(features, weights) * stored.scale + stored.offset)));
    },
    evidence(features, count) {
      const sums = new Array<number>(count).fill(0);
      for (const { index, value, token } of features) {
        if (token >= 0) sums[token] = (sums[token] ?? 0) + value * (weights[index] ?? 0);
      }
      return sums;
    },
  };
}

/** The score of a text before it is made a probability: its weights, as if every text were equally long. */
export function scoreOf(features: readonly Feature[], weights: Float64Array | Int8Array): number {
  let [sum, squares] = [0, 0];
  for (const { index, value } of features) {
    sum += value * (weights[index] ?? 0);
    squares += value * value;
  }
  return sum / Math.sqrt(squares || 1);
}

/** Two weights a byte, the first in the upper half. */
export function packed(weights: Int8Array): Uint8Array {
  return Uint8Array.from(
    { length: weights.length / 2 },
    (_, at) => (((weights[2 * at] ?? 0) + OFFSET) << 4) | ((weights[2 * at + 1] ?? 0) + OFFSET),
  );
}

function unpacked(halves: Uint8Array): Int8Array {
  return Int8Array.from({ length: halves.length * 2 }, (_, at) => {
    const byte = halves[at >> 1] ?? 0;
    return (at % 2 === 0 ? byte >> 4 : byte & 15) - OFFSET;
  });
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
