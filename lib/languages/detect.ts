import type { Language } from '../analyzer/contract.ts';
import { type Gist, gistOf, gistOfLine } from './gist.ts';
import { type Line, lineOf, linesBetween, ofLine } from './lines.ts';
import { IDS, TENTHS } from './pieces.ts';
import { bySpelling } from './spelling.ts';

/** A language that was recognised; `other` is neither English nor German. */
export type Detected = Language | 'other';

/** Without one of these a line holds nothing but words. */
const MAY_HOLD_OTHERS = /https?:|@|\{\{|`/;
const NOT_WORDS = /https?:\S+|[^\s@]{1,64}@\S+|\{\{.{0,200}?\}\}|`[^`]*`/g;
const gistOfWords = ofLine((line: Line) =>
  MAY_HOLD_OTHERS.test(line.text) ? gistOf(wordsOf(line.text)) : gistOfLine(line),
);
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

/** Whether a line or sentence of a text is in a language, as in bilingual replies. */
export function holds(text: string, language: Detected): boolean {
  return text.split(/\n+|(?<=[.!?])\s+/).some((part) => detect(part) === language);
}

/** Line by line, since most lines are those of the text before; code in backticks may go on over several. */
function profileOf(plain: string, text: string, from: number): Omit<Gist, 'pieces' | 'valence'> {
  const lines = plain.includes('`') ? [lineOf(plain)] : linesBetween(text, from, from + plain.length);
  const sum = { letters: 0, latin: 0, foreign: 0, scores: new Array<number>(IDS.length).fill(0) };
  for (const line of lines) {
    const { letters, latin, foreign, scores } = gistOfWords(line);
    sum.letters += letters;
    sum.latin += latin;
    sum.foreign += foreign;
    for (let at = 0; at < scores.length; at += 1) sum.scores[at] = (sum.scores[at] ?? 0) + (scores[at] ?? 0);
  }
  return sum;
}

function wordsOf(text: string): string {
  return MAY_HOLD_OTHERS.test(text) ? text.replace(NOT_WORDS, ' ') : text;
}

/** English or German, whichever has more, with its score and that of the one of them that has less; and the most of any other. */
function ranking(scores: readonly number[]) {
  const [en = 0, de = 0] = scores;
  const own: Language = en >= de ? 'en' : 'de';
  let other = 0;
  for (let at = 2; at < scores.length; at += 1) other = Math.max(other, scores[at] as number);
  return {
    own,
    ownScore: Math.max(en, de) / TENTHS,
    secondScore: Math.min(en, de) / TENTHS,
    other: other / TENTHS,
  };
}
