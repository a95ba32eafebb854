import { TABLE_SIZE } from './hashing.ts';

/** What a weight may be, and the same below zero. Most are small and told exactly; the few great ones take longer steps. */
export const LEVELS = [0, 1, 2, 4, 6] as const;
export const GREATEST = 6;

const WEIGHTS = [...LEVELS.map((level) => -level).reverse(), ...LEVELS.slice(1)];
/** A letter holds two weights. Quotation mark and backslash are left out, which would have to be escaped. */
const LETTERS = Array.from({ length: WEIGHTS.length ** 2 + 3 }, (_, at) => String.fromCharCode(' '.charCodeAt(0) + at))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .slice(0, WEIGHTS.length ** 2);
const HIGHEST_CODE = 127;

/** Writes the weights of several tables: of each feature those of all tables side by side, two a letter. */
export function lettersOf(tables: readonly Int8Array[]): string {
  const letters: string[] = [];
  const indexes = tables.map((weights) => Array.from(weights, (weight) => WEIGHTS.indexOf(weight)));
  for (let place = 0; place < TABLE_SIZE; place += 1) {
    for (let which = 0; which < tables.length; which += 2) {
      const [one = 0, other = 0] = [indexes[which]?.[place], indexes[which + 1]?.[place]];
      letters.push(LETTERS[one * WEIGHTS.length + other] ?? '');
    }
  }
  return letters.join('');
}

/**
 * Reads what `lettersOf` wrote: rows of `width` bytes, one row a feature, one byte a table, which holds its weight plus `GREATEST`.
 * Throws when there are not as many as features are hashed to.
 */
export function weightsOf(letters: string, tables: number, width: number): Uint8Array {
  const pairs = Math.ceil(tables / 2);
  if (letters.length !== pairs * TABLE_SIZE)
    throw new Error(
      `Weights in ${letters.length} letters do not fit ${tables} tables of ${TABLE_SIZE} each. Run "npm run train" again.`,
    );
  const [first, second] = [byCode((code) => code / WEIGHTS.length), byCode((code) => code % WEIGHTS.length)];
  const bytes = new Uint8Array(TABLE_SIZE * width);
  for (let letter = 0, row = 0; row < bytes.length; row += width) {
    for (let at = row; at < row + 2 * pairs; at += 2, letter += 1) {
      const code = letters.charCodeAt(letter);
      bytes[at] = first[code] as number;
      bytes[at + 1] = second[code] as number;
    }
  }
  return bytes;
}

function byCode(index: (code: number) => number): Uint8Array {
  const weights = new Uint8Array(HIGHEST_CODE);
  for (const [at, letter] of LETTERS.entries())
    weights[letter.charCodeAt(0)] = (WEIGHTS[Math.floor(index(at))] ?? 0) + GREATEST;
  return weights;
}
