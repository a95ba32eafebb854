import { TABLE_SIZE } from './features.ts';

/** A trained table as it is stored: one signed byte a weight, in base64, and how to make a probability of their sum. */
export interface StoredTable {
  readonly weights: string;
  readonly scale: number;
  /** Probability = 1 / (1 + exp(-(slope × sum + offset))) (Platt 1999). */
  readonly slope: number;
  readonly offset: number;
}

export interface Table {
  /** 0 to 1: how sure it is. `features` are indexes as `featuresOf` gives them. */
  probability(features: readonly number[]): number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Makes a stored table ready. Throws when it is not of the size that the features are hashed to. */
export function table(stored: StoredTable): Table {
  const weights = bytes(stored.weights);
  if (weights.length !== TABLE_SIZE) {
    throw new Error(
      `A table of ${weights.length} weights does not fit features of ${TABLE_SIZE}. Run "npm run train" again.`,
    );
  }
  return {
    probability(features) {
      if (features.length === 0) return 0;
      let sum = 0;
      for (const feature of features) sum += weights[feature] ?? 0;
      const score = (sum * stored.scale) / Math.sqrt(features.length);
      return 1 / (1 + Math.exp(-(stored.slope * score + stored.offset)));
    },
  };
}

/** Decodes base64 to signed bytes; the pure rooms know neither the browser's nor Node's decoder. */
function bytes(base64: string): Int8Array {
  const letters = base64.replace(/=+$/, '');
  const out = new Int8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of letters) {
    bits = (bits << 6) | ALPHABET.indexOf(letter);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return out;
}
