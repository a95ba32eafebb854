import { apply } from '../../analyzer/apply.ts';
import type { Edit } from '../../analyzer/contract.ts';
import { difference } from '../../analyzer/difference.ts';
import { readRequest } from '../../analyzer/read.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { type Direction, plainly, tidied } from '../../languages/plain.ts';
import type { RegisterMark } from '../../languages/register.ts';
import { greetAnew } from '../greet-anew.ts';

/** English begins large behind the greeting, German goes on small. */
const OPENS_LINE = /(?<=^|\n)\p{Ll}(?=[\p{L}’']*[ ,])/gu;
/** Closings stand in a line of their own; the same words mean something else within a sentence ("cheers for that"). */
const CLOSING = /regards|grüße/i;

/** One edit that puts the reply's words of the clashing register into plain ones, greeting and closing included. */
export function toNeutral(direction: Direction, reading: Reading): readonly Edit[] {
  const { reply } = reading.request;
  const whole = restyled(direction, reading, true);
  const body = restyled(direction, reading, false);
  return [whole, body].flatMap((text) => difference(reply, text) ?? []);
}

/** The reply in plain words. */
export function restyled(direction: Direction, reading: Reading, greeting: boolean): string {
  const greet = greeting ? greetAnew(reading, direction === 'looser' ? 'familiar' : 'polite') : null;
  const greeted = again(reading, greet ? apply(greet, reading.request.reply) : reading.request.reply);
  const worded = again(
    reading,
    inOwnLines(greeted, (text) => plainly(text, direction, reading.language)),
  );
  const marked = again(reading, withoutMarks(worded, direction === 'looser' ? 'formal' : 'casual'));
  const text = inOwnLines(marked, (each) =>
    reading.language === 'en' ? tidied(each).replace(OPENS_LINE, upper) : tidied(each),
  );
  return direction === 'properer' ? inOwnLines(again(reading, text), capitalised) : text;
}

function again({ request, house }: Reading, reply: string): Reading {
  return readRequest({ ...request, reply }, house);
}

/** Quoted lines and what stands behind a signature mark are not the agent's to change. */
function inOwnLines({ own, request: { reply } }: Reading, change: (text: string) => string): string {
  const ends = own.trimEnd().length;
  const written = reply.slice(0, ends);
  return own.slice(0, ends) === written ? change(written) + reply.slice(ends) : reply;
}

function withoutMarks(reading: Reading, side: 'formal' | 'casual'): string {
  const { reply } = reading.request;
  const marks = reading.register.marks
    .filter((mark) => mark.side === side && mark.end > mark.start && fitsHere(mark, reply))
    .sort((a, b) => b.start - a.start);
  return marks.reduce((text, mark) => text.slice(0, mark.start) + inPlace(mark, text) + text.slice(mark.end), reply);
}

function inPlace({ start, end, neutral }: RegisterMark, text: string): string {
  // An emoji often stands where a full stop would.
  if (neutral === '' && /[\p{L}\d][ ]?$/u.test(text.slice(0, start)) && /^ *(?:\n|$| \p{Lu})/u.test(text.slice(end)))
    return '.';
  const upper = /^\p{Lu}/u.test(text.slice(start, end));
  return upper && neutral ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : (neutral ?? '');
}

function fitsHere({ neutral, start, end }: RegisterMark, reply: string): boolean {
  if (neutral === null) return false;
  if (/^(?:Hello|Hallo|Guten Tag)$/.test(neutral)) return /^\s*$/.test(reply.slice(0, start));
  return (
    !CLOSING.test(neutral) ||
    (/(?:^|\n)\s*$/.test(reply.slice(0, start)) && /^[ \t,.!]*(?:\n|$)/.test(reply.slice(end)))
  );
}

function upper(letter: string): string {
  return letter.toUpperCase();
}

function capitalised(text: string): string {
  return text
    .replace(/!{2,}|!(?=\s*\n*$)/g, '.')
    .replace(/(?<=^|[\p{L})][.!?]\s)\p{Ll}(?=[\p{L}’']*\s)/gu, upper)
    .replace(/(?<![\p{L}’'])i(?=[ ’'])/gu, 'I');
}
