import type { Language } from '../analyzer/contract.ts';
import { fold } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { type Line, lineOf, linesBetween, ofLine } from './lines.ts';
import { remembered } from './remembered.ts';
import { bySpelling } from './spelling.ts';

/** A language that was recognised; `other` is neither English nor German. */
export type Detected = Language | 'other';

/** How much a text says of each language; `scores` in tenths, in the order of `IDS`. */
interface Profile {
  readonly letters: number;
  readonly latin: number;
  readonly foreign: number;
  readonly scores: readonly number[];
}

const IDS = Object.keys(FUNCTION_WORDS);
const RUN_TOGETHER_IN = [IDS.indexOf('fr'), IDS.indexOf('it')];
/** By word: the languages that it tells, as indexes of `IDS`. */
const TOLD_BY = toldBy();
const LATIN = /\p{Script=Latin}/gu;
const LETTERS = /\p{L}/gu;
const NOT_ASCII = /[^ -~]+/gu;
const [A, Z] = [97, 122];
/** The bit that tells small ASCII letters from capitals. */
const CASE = 32;
/** Without one of these a line holds nothing but words. */
const MAY_HOLD_OTHERS = /https?:|@|\{\{|`/;
const NOT_WORDS = /https?:\S+|[^\s@]{1,64}@\S+|\{\{.{0,200}?\}\}|`[^`]*`/g;
/** Words with letters that neither English nor German has; names may have one, so one word alone tells little. */
const FOREIGN = /[ığşąęłńśźżćřěůčžőűățñãõçéèêëàáâùúûòóôìíîïå¿¡]/iu;
const WORDS_AND_MARKS = /\p{L}+|[¿¡]/gu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
/** "l'envoi", "qu'il": what French and Italian run together. */
const RUN_TOGETHER = /^(?:[cjlmnst]|d(?!'you)|qu|dell|nell|all|un)'\p{L}{2}/u;
const NO_LANGUAGES: readonly number[] = [];
const TENTHS = 10;
const REMEMBERED = 6000;
const profileOfLine = ofLine(profile);
const SEEN = 4000;
const FEWEST_LETTERS = 12;
const MARGIN = 1.25;
/** Up to so many letters it is better not to tell than to be wrong. */
const SHORT = 20;
const SHORT_MARGIN = 4;
/** How many times the score of English and German a third language needs. */
const STANDS_OUT = 1.6;

/**
 * Tells the language of a text by its function words and script, or null when the text is too short or its words too mixed
 * to tell. Names, addresses and code have no say. `margin`: how many times the second language's score the first needs;
 * `from`: the offset of the first letter that has a say.
 */
export function detect(text: string, margin = MARGIN, from = 0): Detected | null {
  const plain = text.slice(from, from + SEEN);
  const { letters, latin, foreign, scores } = profileOf(plain, text, from);
  if (letters < FEWEST_LETTERS) return null;
  if (latin < letters / 2) return 'other';
  const short = letters <= SHORT;
  const { own, other, ownScore, secondScore } = ranking(scores);
  const isOwn = ownScore >= other;
  if (foreign >= 2 && !(isOwn && ownScore >= 2)) return 'other';
  const [first, second] = isOwn ? [ownScore, Math.max(other, secondScore)] : [other, ownScore];
  const clear = first >= 2 && first >= second * (short ? SHORT_MARGIN : margin);
  if (isOwn && clear) return own;
  // Dialects and mixed talk look foreign at first sight; a third language has to stand out.
  if (clear && first + foreign >= 3 && first >= second * STANDS_OUT) return 'other';
  if (short && !clear) return null;
  return other > ownScore && ownScore < 1 ? null : bySpelling(wordsOf(plain));
}

/** The language whose function words a text holds most of, by its two letters: which of them `other` most likely is. */
export function likeliest(text: string): string {
  const plain = text.slice(0, SEEN);
  const { scores } = profileOf(plain, text, 0);
  return IDS[scores.indexOf(Math.max(...scores))] ?? 'en';
}

/** Whether a line or sentence of a text is in a language, as in bilingual replies. */
export function holds(text: string, language: Detected): boolean {
  return text.split(/\n+|(?<=[.!?])\s+/).some((part) => detect(part) === language);
}

function toldBy(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  for (const [at, words] of Object.values(FUNCTION_WORDS).entries()) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), at]);
  }
  return map;
}

/** Line by line, since most lines are those of the text before; code in backticks may go on over several. */
function profileOf(plain: string, text: string, from: number): Profile {
  const lines = plain.includes('`') ? [lineOf(plain)] : linesBetween(text, from, from + plain.length);
  const sum = { letters: 0, latin: 0, foreign: 0, scores: IDS.map(() => 0) };
  for (const line of lines) {
    const { letters, latin, foreign, scores } = profileOfLine(line);
    sum.letters += letters;
    sum.latin += latin;
    sum.foreign += foreign;
    for (let at = 0; at < scores.length; at += 1) sum.scores[at] = (sum.scores[at] ?? 0) + (scores[at] ?? 0);
  }
  return sum;
}

function profile({ text: line }: Line): Profile {
  const plain = wordsOf(line);
  const scores = IDS.map(() => 0);
  for (const word of plain.match(WORD) ?? []) {
    const { by, weight } = telling(word);
    for (const at of by) scores[at] = (scores[at] ?? 0) + weight;
  }
  const plainest = asciiLetters(plain);
  const others = plain.match(NOT_ASCII)?.join('') ?? '';
  return {
    letters: plainest + (others.match(LETTERS)?.length ?? 0),
    latin: plainest + (others.match(LATIN)?.length ?? 0),
    foreign: FOREIGN.test(plain) ? foreignWords(plain) : 0,
    scores,
  };
}

function wordsOf(text: string): string {
  return MAY_HOLD_OTHERS.test(text) ? text.replace(NOT_WORDS, ' ') : text;
}

/** Most letters, counted without a list of them. */
function asciiLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const small = text.charCodeAt(at) | CASE;
    if (small >= A && small <= Z) count += 1;
  }
  return count;
}

/** Of which languages a word tells, and how much. */
const telling = remembered((word) => {
  const norm = fold(word);
  const by = TOLD_BY.get(norm) ?? (RUN_TOGETHER.test(norm) ? RUN_TOGETHER_IN : NO_LANGUAGES);
  return { by, weight: weight(norm) };
}, REMEMBERED);

function foreignWords(plain: string): number {
  return plain.match(WORDS_AND_MARKS)?.filter((word) => FOREIGN.test(word)).length ?? 0;
}

/** English or German, whichever has more, with its score and that of the one of them that has less; and the most of any other. */
function ranking(scores: readonly number[]) {
  const [en = 0, de = 0, ...others] = scores.map((score) => score / TENTHS);
  const own: Language = en >= de ? 'en' : 'de';
  return { own, ownScore: Math.max(en, de), secondScore: Math.min(en, de), other: Math.max(0, ...others) };
}

/** In tenths, whose sums are exact in any order. Very short words turn up in every language. */
function weight(word: string): number {
  return word.length <= 1 ? 3 : word.length === 2 ? 7 : TENTHS;
}
