import type { Reading } from '../../analyzer/reading.ts';
import type { Span } from '../../analyzer/spans.ts';
import type { Greeting } from '../../thread/greeting.ts';

const LONGEST = 60;
const MOST_WORDS = 8;

/** A short first line that closes as a salutation does: "Esteemed guest,", "To whom it may concern:". */
export function salutationLine(reading: Reading): Span | null {
  const match = /^\s*(?<line>\p{L}[^\n.?]{1,50}?)[,:!]?[ \t]*\n/u.exec(reading.own);
  const line = match?.groups?.line ?? '';
  if (line === '' || line.split(/\s+/).length > MOST_WORDS - 2) return null;
  const start = reading.own.indexOf(line);
  return { start, end: start + line.length };
}

/**
 * The whole salutation: "Dear valued customer", "Sehr geehrte Kundin, sehr geehrter Kunde". Only the opening word where
 * the sentence goes on behind it ("Good morning and thank you …").
 */
export function salutationOf(reading: Reading, greeting: Greeting): Span {
  const { own } = reading;
  const lineEnd = own.indexOf('\n', greeting.start);
  const line = own.slice(greeting.start, lineEnd < 0 ? own.length : lineEnd).trimEnd();
  const alone = line.replace(/[\s,.!:;–-]+$/u, '');
  const isLine = line.length <= LONGEST && alone.split(/\s+/).length <= MOST_WORDS && /[,!:.]$|^[^.?]*$/u.test(line);
  if (isLine && lineEnd >= 0) return { start: greeting.start, end: greeting.start + alone.length };
  const phrase = /^[^,.!?:;\n–]{0,40}(?=[,!:–])/u.exec(own.slice(greeting.start))?.[0] ?? '';
  const end = greeting.start + phrase.length;
  return { start: greeting.start, end: Math.max(greeting.end, phrase.split(/\s+/).length <= 5 ? end : 0) };
}
