import type { Language } from '../../../analyzer/contract.ts';
import type { Token } from '../../../languages/contract.ts';
import type { AnswerWords } from './contract.ts';
import { words as de } from './words.de.ts';
import { words as en } from './words.en.ts';

type Listed = {
  readonly [Key in keyof AnswerWords]: AnswerWords[Key] extends string ? ReadonlySet<string> : never;
};
type Lists = Omit<Listed, 'measures' | 'closed' | 'endings' | 'kin'>;

/** `AnswerWords` as sets. */
export interface Lexicon extends Lists {
  readonly language: Language;
  readonly measures: ReadonlyMap<string, ReadonlySet<string>>;
  readonly closed: readonly { readonly asked: ReadonlySet<string>; readonly answers: ReadonlySet<string> }[];
  readonly endings: readonly string[];
  /** A word's rows of kin, by their place. */
  readonly kin: ReadonlyMap<string, ReadonlySet<number>>;
}

const SHORTEST_STEM = 3;
/** "allergies" and "allergic" are of one family, "form" and "format" are not. */
const FAMILY = 5;
const LONGEST_ENDING = 3;
/** The head of a compound: "Version" in "Programmversion". */
const HEAD = 5;

export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en: lexiconOf(en, 'en'), de: lexiconOf(de, 'de') };

/** A word that carries a topic: neither empty nor a bare sign. */
export function isTopic({ kind, norm }: Token, lexicon: Lexicon): boolean {
  return (
    kind === 'word' && norm.length > 1 && !lexicon.empty.has(norm) && !lexicon.wish.has(norm) && !lexicon.want.has(norm)
  );
}

/** Whether two words, as `fold` gives them, are forms of one, or one is the head of the other. */
export function isLike(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  const [one, other] = [stemOf(a, lexicon), stemOf(b, lexicon)];
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long === short) return true;
  if (short.length >= FAMILY && long.startsWith(short)) return long.length - short.length <= LONGEST_ENDING;
  if (long.startsWith(`${short}-`) || long.endsWith(`-${short}`)) return short.length >= SHORTEST_STEM;
  if (lexicon.language !== 'de') return false;
  return short.length >= HEAD ? long.endsWith(short) : isHead(a, b) || isHead(b, a);
}

/** As written, "Farbe" is long enough to be the head of "Zahnfarbe". */
function isHead(long: string, short: string): boolean {
  return short.length >= HEAD && long.endsWith(short);
}

/** As `isLike`, and where both speak of one thing or event: "died" and "passing", "train" and "ICE". */
export function isKin(a: string, b: string, lexicon: Lexicon): boolean {
  if (isLike(a, b, lexicon)) return true;
  const rows = lexicon.kin.get(b);
  return rows !== undefined && [...(lexicon.kin.get(a) ?? [])].some((row) => rows.has(row));
}

/** By word, the rows of the family words that it stands in. */
function rowsOf(kin: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  for (const [row, words] of kin.entries())
    for (const word of words.split(' ')) rows.set(word, (rows.get(word) ?? new Set()).add(row));
  return rows;
}

function stemOf(word: string, { endings }: Lexicon): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // "stopped" is of "stop".
  return /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function lexiconOf(words: AnswerWords, language: Language): Lexicon {
  const { measures, closed, endings, kin, ...lists } = words;
  const sets = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, setOf(list)]));
  return {
    ...(sets as unknown as Lists),
    language,
    endings,
    kin: rowsOf(kin),
    measures: new Map(Object.entries(measures).map(([asked, units]) => [asked, setOf(units)])),
    closed: closed.map(({ asked, answers }) => ({ asked: setOf(asked), answers: setOf(answers) })),
  };
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
