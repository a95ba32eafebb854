import type { Reading, ReplySentence } from '../analyzer/reading.ts';
import { isSignOff } from '../languages/closing.ts';
import { ofWording } from '../languages/wording.ts';

const LONGEST_NAME = 4;

const bodies = new WeakMap<Reading, readonly ReplySentence[]>();

/** The reply's sentences without the greeting's line, a handle, and from the sign-off on. */
export function bodyOf(reading: Reading): readonly ReplySentence[] {
  const known = bodies.get(reading);
  if (known) return known;
  const behind = reading.greeting?.end ?? 0;
  const ends = reading.sentences.findIndex((sentence, at) => at > 0 && isSignOff(sentence));
  const within = ends < 0 ? withoutName(reading.sentences) : reading.sentences.slice(0, ends);
  const body = within.filter((sentence) => sentence.end > behind + 2 && !isHandle(sentence));
  bodies.set(reading, body);
  return body;
}

/** The place of a sentence that is not in the body. */
export const OUTSIDE = -1;

/** The place of each of the body's sentences, counted from 0. */
export function placesIn(body: readonly ReplySentence[]): ReadonlyMap<ReplySentence, number> {
  return new Map(body.map((sentence, at) => [sentence, at]));
}

/** "@jon_w" before the first word: whom a post is for. */
const isHandle = ofWording(({ tokens }) => tokens.every(({ kind, text }) => kind === 'mark' || text.startsWith('@')));

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
