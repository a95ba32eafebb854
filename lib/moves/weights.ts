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
/** A letter tells the kinds of so many rows. */
const KINDS_A_LETTER = 4;
const KIND_LETTERS = TABLE_SIZE / KINDS_A_LETTER;

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
 * Throws when there are not as many as features are hashed to.
 */
export function weightsOf(letters: string, tables: number, width: number): Uint8Array {
  const pairs = Math.ceil(tables / 2);
  const kinds = kindsIn(letters);
  const [, few = 0, many = 0] = counted(kinds);
  if (letters.length !== KIND_LETTERS + pairs * (few + many))
    throw new Error(
      `Weights in ${letters.length} letters do not fit ${tables} tables of ${TABLE_SIZE} each. Run "npm run train" again.`,
    );
  const [first, second] = [byCode(0), byCode(1)];
  const bytes = new Uint8Array(TABLE_SIZE * width).fill(GREATEST);
  /** Of each kind where the next row's letters begin; they stand as far apart as the kind has rows. */
  const next = [0, KIND_LETTERS, KIND_LETTERS + pairs * few];
  for (let row = 0; row < TABLE_SIZE; row += 1) {
    const kind = kinds[row] as number;
    if (kind === KINDS.empty) continue;
    const apart = kind === KINDS.few ? few : many;
    let letter = next[kind] as number;
    next[kind] = letter + 1;
    for (let at = row * width, end = at + 2 * pairs; at < end; at += 2, letter += apart) {
      const code = letters.charCodeAt(letter);
      bytes[at] = first[code] as number;
      bytes[at + 1] = second[code] as number;
    }
  }
  return bytes;
}

function kindsIn(letters: string): Uint8Array {
  const kinds = new Uint8Array(TABLE_SIZE);
  const numberOf = new Uint8Array(HIGHEST_CODE + 1);
  for (const [number, letter] of LETTERS.entries()) numberOf[letter.charCodeAt(0)] = number;
  for (let letter = 0; letter < KIND_LETTERS; letter += 1) {
    let number = numberOf[letters.charCodeAt(letter) & HIGHEST_CODE] as number;
    for (let row = (letter + 1) * KINDS_A_LETTER - 1; row >= letter * KINDS_A_LETTER; row -= 1) {
      kinds[row] = number % KIND_COUNT;
      number = Math.floor(number / KIND_COUNT);
    }
  }
  return kinds;
}

function counted(kinds: Uint8Array): readonly number[] {
  const counts = [0, 0, 0];
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function byCode(side: 0 | 1): Uint8Array {
  const weights = new Uint8Array(HIGHEST_CODE + 1);
  for (const [at, pair] of PAIRS.entries()) weights[LETTERS[at]?.charCodeAt(0) ?? 0] = pair[side] + GREATEST;
  return weights;
}
