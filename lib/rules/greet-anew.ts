import type { Edit } from '../analyzer/contract.ts';
import type { Reading } from '../analyzer/reading.ts';
import { type PersonName, readPersonName } from '../library/person-name.ts';
import type { Greeting } from '../thread/greeting.ts';

export type Manner = 'familiar' | 'polite';

const TITLED = /\b(?:(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|familie)\b\.? ?)+(?:\p{L}\S*)(?: \p{Lu}\S*){0,2}$/iu;
const ADDRESSED =
  /^(?:\p{Lu}\S*|geehrte[rs]?|verehrte[rs]?|und|and|or|sir|madam|von|van|de|der|den|zu|there|evening|morning|afternoon|all)$/u;
const TITLED_NAME = /^(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|familie)\b/i;

/** The greeting in another manner: with the first name, or with the title or the whole name. No gender is guessed. */
export function greetAnew(reading: Reading, manner: Manner): Edit | null {
  const { greeting, request } = reading;
  if (!greeting) return null;
  const end = endOf(greeting, reading);
  const written = request.reply.slice(greeting.start, end);
  const text = reading.language === 'de' ? german(written, reading, manner) : english(written, reading, manner);
  const marks = manner === 'polite' ? (/^ ?!+/.exec(request.reply.slice(end))?.[0] ?? '') : '';
  const mark = marks === '' ? '' : ',';
  return text === written && mark === '' ? null : { start: greeting.start, end: end + marks.length, text: text + mark };
}

/** "Sehr geehrte Damen und Herren", "Good evening, Madam": up to the mark, where nothing but an address follows. */
function endOf({ start, end }: Greeting, { request: { reply, customerName } }: Reading): number {
  const line = /^[^\n,!.;:]{0,60}(?:, (?:sir|madam)(?= ?[,.!]))?(?=[\n,!.])/i.exec(reply.slice(start))?.[0] ?? '';
  const words = line.split(/[\s,]+/).slice(1);
  const called = (customerName ?? '').toLowerCase().split(/\s+/);
  return words.every((word) => ADDRESSED.test(word) || called.includes(word.toLowerCase()))
    ? Math.max(end, start + line.length)
    : end;
}

function english(written: string, reading: Reading, manner: Manner): string {
  const name = nameOf(reading);
  const title = TITLED.exec(written)?.[0];
  if (manner === 'familiar') return `Hi ${name?.first ?? greeted(reading) ?? title ?? ''}`.trim();
  if (/^(?:dear|good (?:morning|afternoon|evening))/i.test(written)) return written;
  const called = title ?? name?.full ?? greeted(reading);
  return called ? `Dear ${called}` : 'Hello';
}

function german(written: string, reading: Reading, manner: Manner): string {
  const name = nameOf(reading);
  const title = TITLED.exec(written)?.[0];
  const familiar = manner === 'familiar' && reading.customer.address !== 'Sie';
  if (familiar) return `Hallo ${name?.first ?? (title === undefined ? greeted(reading) : null) ?? ''}`.trim();
  const called = title ?? fullTitle(name) ?? name?.full ?? greeted(reading);
  if (manner === 'familiar') return `Hallo ${called ?? ''}`.trim();
  return /^(?:sehr|guten|grüß gott|grüezi)/i.test(written) && (title || !called)
    ? written
    : `Guten Tag ${called ?? ''}`.trim();
}

function fullTitle(name: PersonName | null): string | null {
  return name && TITLED_NAME.test(name.full) ? name.full.replace(/^Herrn\b/, 'Herr') : null;
}

/** The name that the reply greets now; another rule sees to it that it is right. */
function greeted({ greeting }: Reading): string | null {
  const name = greeting?.name?.text ?? null;
  return name === null ? null : name.charAt(0).toUpperCase() + name.slice(1);
}

function nameOf({ request }: Reading): PersonName | null {
  return readPersonName(request.customerName);
}
