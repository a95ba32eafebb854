import { TABLE_SIZE } from './hashing.ts';

/** What a weight may be, and the same below zero. Most are small. */
export const LEVELS = [0, 1, 2, 3, 4, 6, 9] as const;
export const GREATEST = 9;

type Pair = readonly [one: number, other: number];
const WEIGHTS = LEVELS.flatMap((level) => (level === 0 ? [0] : [level, -level]));
/** A letter holds two weights. Pairs of small ones come first: they are the most frequent, and ASCII is a byte a letter. */
const PAIRS = WEIGHTS.flatMap((one) => WEIGHTS.map((other): Pair => [one, other])).sort(
  (a, b) => a[0] ** 2 + a[1] ** 2 - (b[0] ** 2 + b[1] ** 2),
);
const HIGHEST_CODE = 0xff;
/** Latin-1 that is seen and needs no escaping, so that engines keep a byte a letter too. */
const LETTERS = Array.from({ length: HIGHEST_CODE + 1 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
  /[!#-[\]-~¡-¬®-ÿ]/.test(letter),
);

/** Writes the weights of several tables: of each feature those of all tables side by side, two a letter. */
export function lettersOf(tables: readonly Int8Array[]): string {
  const letterOf = new Map(PAIRS.map(([one, other], at) => [`${one} ${other}`, LETTERS[at] ?? '']));
  const letters: string[] = [];
  for (let place = 0; place < TABLE_SIZE; place += 1) {
    for (let which = 0; which < tables.length; which += 2)
      letters.push(letterOf.get(`${tables[which]?.[place] ?? 0} ${tables[which + 1]?.[place] ?? 0}`) ?? '');
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
  const [first, second] = [byCode(0), byCode(1)];
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

function byCode(side: 0 | 1): Uint8Array {
  const weights = new Uint8Array(HIGHEST_CODE + 1);
  for (const [at, pair] of PAIRS.entries()) weights[LETTERS[at]?.charCodeAt(0) ?? 0] = pair[side] + GREATEST;
  return weights;
}
