import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { PersonName } from '../../library/person-name.ts';
import type { Hit } from '../contract.ts';
import { knownName } from './known-name.ts';

/** How one language greets a person. */
export interface GreetingForms {
  /** Greetings for this reader, best first, without a comma. */
  texts(name: PersonName, reading: Reading, written: string): readonly string[];
  /** The body's first word is written small behind a greeting with a comma, if it is one of these. */
  readonly lowered?: RegExp;
}

/** Puts the name into the greeting that stands there, or a greeting before the reply. */
export function named(hit: Hit, reading: Reading, forms: GreetingForms): readonly Edit[] {
  const name = knownName(reading);
  if (!name) return [];
  const { start, end } = hit;
  if (start === null || end === null) return forms.texts(name, reading, '').map((text) => before(text, reading, forms));
  const written = reading.request.reply.slice(start, end);
  return forms.texts(name, reading, written).map((text) => ({ start, end, text }));
}

function before(greeting: string, reading: Reading, { lowered }: GreetingForms): Edit {
  const { reply } = reading.request;
  const at = bodyAt(reply);
  const first = /^\p{L}+/u.exec(reply.slice(at))?.[0] ?? '';
  if (lowered?.test(first)) return { start: at, end: at + 1, text: `${greeting},\n\n${first.charAt(0).toLowerCase()}` };
  const mark = lowered === undefined || /^\p{Ll}/u.test(first) ? ',' : '!';
  return { start: at, end: at, text: `${greeting}${mark}\n\n` };
}

function bodyAt(reply: string): number {
  return /^\s*/.exec(reply)?.[0].length ?? 0;
}

/** A name that the customer's display name gives with a title: "Mrs J. Ibbotson", "Frau Dr. Öhler". */
export function titled({ full }: PersonName, titles: RegExp): string | null {
  const [first = '', ...rest] = full.split(/\s+/);
  const surname = rest.filter((part) => !/^\p{L}\.?$/u.test(part)).join(' ');
  return titles.test(first) && surname !== '' ? `${first} ${surname}` : null;
}
