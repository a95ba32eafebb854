import type { Reading, ReplySentence } from '../analyzer/reading.ts';
import { ofWording } from '../languages/wording.ts';

const SIGN_OFF =
  /^(?:(?:kind|best|warm|warmest|kindest|many) (?:regards|wishes|thanks)|(?:with )?(?:kind|best|warm) |sincerely|yours (?:sincerely|faithfully|truly)|regards|cheers|best$|respectfully|all the best|take care|freundliche|viele gruesse|liebe gruesse|beste gruesse|schoene gruesse|herzliche|mit (?:freundlichen|besten|herzlichen|lieben)|gruss|gruesse|hochachtungsvoll|lg|mfg|vg)/;
const LONGEST_SIGN_OFF = 9;
const LONGEST_NAME = 4;
/** "^JS", "-Becky": who wrote a post. */
const INITIALS = /^[\^~/–-]\s?\p{Lu}\p{L}{0,11}$/u;

/** The reply's sentences without the greeting's line and from the sign-off on. */
export function bodyOf(reading: Reading): readonly ReplySentence[] {
  const behind = reading.greeting?.end ?? 0;
  const ends = reading.sentences.findIndex((sentence, at) => at > 0 && isSignOff(sentence));
  const body = ends < 0 ? withoutName(reading.sentences) : reading.sentences.slice(0, ends);
  return body.filter(({ end }) => end > behind + 2);
}

/** Without the names that stand on lines of their own at the end. */
function withoutName(sentences: readonly ReplySentence[]): readonly ReplySentence[] {
  const isName = ({ wording: { tokens }, line }: ReplySentence, at: number) =>
    at > 0 &&
    line > (sentences[at - 1]?.line ?? line) &&
    tokens.length <= LONGEST_NAME &&
    tokens.at(-1)?.kind === 'word';
  const last = sentences.findLastIndex((sentence, at) => !isName(sentence, at));
  return sentences.slice(0, last + 1);
}

const isSignOff = ofWording(({ text, tokens }) => {
  if (INITIALS.test(text)) return true;
  if (tokens.length > LONGEST_SIGN_OFF) return false;
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  return SIGN_OFF.test(words.slice(0, 3).join(' '));
});
