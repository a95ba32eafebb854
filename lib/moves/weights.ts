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

/** Rows of the same kind have much the same letters, which pack the better for lying together. */
const KINDS = { empty: 0, few: 1, many: 2 } as const;
const KIND_COUNT = 3;
/** From so many weights on a row holds many. */
const MANY = 8;
/** A letter tells the kinds of so many rows, a power of two. */
const KINDS_SHIFT = 2;
const KINDS_A_LETTER = 1 << KINDS_SHIFT;
const KIND_LETTERS = TABLE_SIZE / KINDS_A_LETTER;

const KINDS_OF_CODE = kindsOfCode();
const COUNT_OF_CODE = countOfCode();
const PAIR_OF_CODE = pairOfCode();

/**
 * Writes the weights of several tables. A feature's weights in all tables are its row. First comes of which kind each row is; then,
 * for each kind, of the first two tables the weights in its rows, of the next two, and so on. Of empty rows nothing is written.
 */
export function lettersOf(tables: readonly Int8Array[]): string {
  const letterOf = new Map(PAIRS.map(([one, other], at) => [`${one} ${other}`, LETTERS[at] ?? '']));
  const kinds = Array.from({ length: TABLE_SIZE }, (_, row) => kindOf(tables, row));
  const letters: string[] = [];
  for (let row = 0; row < TABLE_SIZE; row += KINDS_A_LETTER)
    letters.push(LETTERS[kinds.slice(row, row + KINDS_A_LETTER).reduce<number>(inKinds, 0)] ?? '');
  for (const kind of [KINDS.few, KINDS.many]) {
    const rows = [...kinds.keys()].filter((row) => kinds[row] === kind);
    for (let which = 0; which < tables.length; which += 2) {
      for (const row of rows)
        letters.push(letterOf.get(`${tables[which]?.[row] ?? 0} ${tables[which + 1]?.[row] ?? 0}`) ?? '');
    }
  }
  return letters.join('');
}

function kindOf(tables: readonly Int8Array[], row: number): number {
  const weights = tables.filter((table) => table[row] !== 0).length;
  return weights === 0 ? KINDS.empty : weights < MANY ? KINDS.few : KINDS.many;
}

/** Kinds as the digits of a number. */
function inKinds(number: number, kind: number): number {
  return number * KIND_COUNT + kind;
}

/**
 * Reads what `lettersOf` wrote: rows of `width` bytes, one row a feature, one byte a table, which holds its weight plus `GREATEST`.
 * `width` is even. Throws when there are not as many as features are hashed to.
 */
export function weightsOf(letters: string, tables: number, width: number): Uint8Array {
  const pairs = Math.ceil(tables / 2);
  const [few, many] = [countOf(letters, KINDS.few), countOf(letters, KINDS.many)];
  if (letters.length !== KIND_LETTERS + pairs * (few + many))
    throw new Error(
      `Weights in ${letters.length} letters do not fit ${tables} tables of ${TABLE_SIZE} each. Run "npm run train" again.`,
    );
  const bytes = new Uint8Array(TABLE_SIZE * width).fill(GREATEST);
  // All rows in one go, so that memory is written from its beginning to its end.
  fillRows(letters, pairs, few, many, new Uint16Array(bytes.buffer));
  return bytes;
}

/** Writes the rows' weights, a number for each two of them. */
function fillRows(letters: string, pairs: number, few: number, many: number, onto: Uint16Array): void {
  const width = onto.length / TABLE_SIZE;
  let nextOfFew = KIND_LETTERS;
  let nextOfMany = KIND_LETTERS + pairs * few;
  for (let row = 0; row < TABLE_SIZE; row += 1) {
    const code = letters.charCodeAt(row >>> KINDS_SHIFT) & HIGHEST_CODE;
    const kind = KINDS_OF_CODE[code * KINDS_A_LETTER + (row & (KINDS_A_LETTER - 1))];
    if (kind === KINDS.empty) continue;
    const isFew = kind === KINDS.few;
    let letter = isFew ? nextOfFew++ : nextOfMany++;
    // The letters of a row stand as far apart as there are rows of its kind.
    for (let pair = 0; pair < pairs; pair += 1, letter += isFew ? few : many)
      onto[row * width + pair] = PAIR_OF_CODE[letters.charCodeAt(letter)] as number;
  }
}

/** How many rows are of a kind. */
function countOf(letters: string, kind: number): number {
  let count = 0;
  for (let letter = 0; letter < KIND_LETTERS; letter += 1)
    count += COUNT_OF_CODE[(letters.charCodeAt(letter) & HIGHEST_CODE) * KIND_COUNT + kind] as number;
  return count;
}

/** By a letter's code: the kinds that it tells. */
function kindsOfCode(): Uint8Array {
  const kinds = new Uint8Array((HIGHEST_CODE + 1) * KINDS_A_LETTER);
  for (let number = 0; number < KIND_COUNT ** KINDS_A_LETTER; number += 1) {
    const digits = number.toString(KIND_COUNT).padStart(KINDS_A_LETTER, '0');
    kinds.set([...digits].map(Number), (LETTERS[number]?.charCodeAt(0) ?? 0) * KINDS_A_LETTER);
  }
  return kinds;
}

/** By a letter's code, then by kind: how often the letter tells it. */
function countOfCode(): Uint8Array {
  const counts = new Uint8Array((HIGHEST_CODE + 1) * KIND_COUNT);
  for (const [at, kind] of KINDS_OF_CODE.entries()) {
    const place = Math.floor(at / KINDS_A_LETTER) * KIND_COUNT + kind;
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** By a letter's code: two bytes as one number, as they lie in memory. */
function pairOfCode(): Uint16Array {
  const bytes = new Uint8Array(2 * (HIGHEST_CODE + 1));
  for (const [at, [one, other]] of PAIRS.entries())
    bytes.set([one + GREATEST, other + GREATEST], 2 * (LETTERS[at]?.charCodeAt(0) ?? 0));
  return new Uint16Array(bytes.buffer);
}
