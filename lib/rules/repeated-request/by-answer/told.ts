import type { Language, ThreadMessage } from '../../../analyzer/contract.ts';
import type { Token } from '../../../languages/contract.ts';
import { read } from '../../../languages/index.ts';
import type { Answer, Told } from './contract.ts';
import type { Lexicon } from './lexicon.ts';

/** So much of a thread is looked through, from its end: more is no ticket. */
const MOST_SENTENCES = 200;
const MOST_TOKENS = 120;
const STOP = /^(?:[,;:–—()!?.…]|but|aber|sondern|doch|except|ausser)$/u;
const BEFORE = 6;
const BEHIND = 4;

const known = new WeakMap<readonly ThreadMessage[], Partial<Record<Language, readonly Told[]>>>();

/** The customer's sentences, the newest last. */
export function toldIn(thread: readonly ThreadMessage[], language: Language): readonly Told[] {
  const kept = known.get(thread)?.[language];
  if (kept) return kept;
  const told = thread.flatMap(({ author, text }, message) =>
    author === 'customer' ? toldBy(text, message, language) : [],
  );
  const latest = told.slice(-MOST_SENTENCES);
  known.set(thread, { ...known.get(thread), [language]: latest });
  return latest;
}

function toldBy(text: string, message: number, language: Language): readonly Told[] {
  return read(text, language)
    .slice(-MOST_SENTENCES)
    .map(({ start, end, tokens, asks }) => ({ message, text, start, end, tokens: tokens.slice(0, MOST_TOKENS), asks }));
}

/** Whether the word at an index is plainly said: not denied, supposed, asked, or told of somebody or something else. */
export function isAsserted(told: Told, at: number, lexicon: Lexicon): boolean {
  const around = aroundOf(told.tokens, at);
  if (!isMentioned(told, at, lexicon)) return false;
  const before = around.filter(({ start }) => start < (told.tokens[at]?.start ?? 0));
  // "If I've got a camping ticket, …" tells that there is one.
  const isOwn = before.some(({ norm }) => lexicon.own.has(norm)) || owns(before);
  return isOwn || (!told.asks && !before.some(({ norm }) => lexicon.supposing.has(norm)));
}

/** As `isAsserted`, for values that a question tells as well: "can I move the lesson on Tuesday?" */
export function isMentioned(told: Told, at: number, lexicon: Lexicon): boolean {
  const place = told.tokens[at]?.start ?? 0;
  // "The rear brake does not hold" tells of the rear brake; "not the rear brake" denies it.
  return !aroundOf(told.tokens, at).some(
    ({ norm, start }) => (start < place && lexicon.denial.has(norm)) || lexicon.another.has(norm),
  );
}

function owns(before: readonly Token[]): boolean {
  return /\b(?:i|we) (?:'ve |have )?(?:got|have|booked|bought|ordered)\b|\b(?:ich|wir) (?:habe?n?|hab)\b/.test(
    before.map(({ norm }) => norm).join(' '),
  );
}

/** Told or denied, but neither asked nor supposed, nor of another. */
export function isStated(told: Told, at: number, lexicon: Lexicon): boolean {
  const around = aroundOf(told.tokens, at);
  return !told.asks && !around.some(({ norm }) => lexicon.another.has(norm) || lexicon.supposing.has(norm));
}

/** The words of the same clause, so far as they can bear on the one at the index. */
function aroundOf(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at;
  while (from > 0 && at - from < BEFORE && !STOP.test(tokens[from - 1]?.norm ?? '')) from -= 1;
  let to = at + 1;
  while (to < tokens.length && to - at <= BEHIND && !STOP.test(tokens[to]?.norm ?? '')) to += 1;
  return tokens.slice(from, to);
}

/** The place of some of a sentence's words, indexes inclusive. */
export function placeOf({ message, tokens }: Told, from: number, to = from): Answer {
  return { message, start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

/** The first answer that a finder sees in the customer's sentences, the newest looked at first. */
export function latest(told: readonly Told[], find: (one: Told) => Answer | null): Answer | null {
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const one = told[at];
    const answer = one ? find(one) : null;
    if (answer) return answer;
  }
  return null;
}
