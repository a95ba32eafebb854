import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { remove } from '../../analyzer/spans.ts';
import { readPersonName } from '../../library/person-name.ts';
import type { GivenKind } from '../../thread/given/contract.ts';
import { givenIn } from '../../thread/given.ts';
import type { Hit } from '../contract.ts';
import { leaveOut } from '../statement-at.ts';
import { type Blank, blankAt } from './blank.ts';

/** How one language goes on without the value: [before, behind, words], the first that fits. */
export type Without = (blank: Blank, reading: Reading) => readonly Rephrased[];

/** `lead` and `tail` are the letters around the mark that are replaced along with it. */
export interface Rephrased {
  readonly lead: number;
  readonly tail: number;
  readonly text: string;
}

/** More would only be worse. */
const MOST = 2;
const BARE_GREETING =
  /^(?:hi|hello|hey|hallo|moin|guten (?:tag|morgen|abend)|good \w+|dear|sehr geehrte\S*|liebe\S*)[ ,]*$/i;
const GIVEN: readonly (readonly [RegExp, GivenKind])[] = [
  [/order|bestell|auftrag/, 'order-number'],
  [/invoice|rechnung/, 'invoice-number'],
  [/e-?mail/, 'email-address'],
  [/phone|telefon/, 'phone-number'],
];

/** Fills the mark with what the ticket tells, or puts words in its place that are true without the value. */
export function filled(hit: Hit, reading: Reading, without: Without): readonly Edit[] {
  const blank = blankAt(hit, reading);
  const known = [...person(blank, reading), ...given(blank, reading)];
  const greeting = inGreeting(blank, reading) ? withoutName(blank, reading) : [];
  const around = greeting.length > 0 ? [] : without(blank, reading).map((each) => rephrase(blank, each));
  const own = signature(blank, reading);
  if (own.length > 0) return [...known, ...own];
  const left = greeting.length + around.length > 0 ? [] : leaveOut(reading, hit);
  return [...known, ...greeting, ...around, ...left].slice(0, MOST);
}

function person(blank: Blank, reading: Reading): readonly Edit[] {
  const { kind, label, start, end } = blank;
  const greeted = inGreeting(blank, reading) && (kind === 'other' || kind === 'person');
  if (kind !== 'person' && kind !== 'agent' && !greeted) return [];
  const name = readPersonName((kind === 'agent' ? reading.request.agentName : reading.request.customerName) ?? null);
  const whole = /last|nach|sur/i.test(label)
    ? name?.full.split(/\s+/).at(-1)
    : /full|voll/i.test(label)
      ? name?.full
      : (name?.first ?? name?.full);
  return whole ? [{ start, end, text: whole }] : [];
}

/** What the customer wrote once in the thread, and nothing like it besides. */
function given({ label, start, end }: Blank, reading: Reading): readonly Edit[] {
  const kind = GIVEN.find(([pattern]) => pattern.test(label.toLowerCase()))?.[1];
  if (!kind || /date|datum|amount|betrag|link|url/i.test(label)) return [];
  const values = givenIn(reading.request.thread ?? [], reading.language).flatMap((each) =>
    each.kind === kind && each.value ? [each.value] : [],
  );
  const [only] = new Set(values);
  return only !== undefined && new Set(values).size === 1 ? [{ start, end, text: only }] : [];
}

function inGreeting({ start }: Blank, { greeting, request: { reply } }: Reading): boolean {
  return (
    greeting !== null &&
    start <= greeting.end + 12 &&
    !/[,!.\n]/.test(reply.slice(greeting.start, start).replace(/\b(?:dr|mr|mrs|ms)\./gi, ''))
  );
}

/** "Hello [NAME]," as "Hello,"; what needs a name or a gender gives way to a greeting that needs none. */
function withoutName({ start, end }: Blank, reading: Reading): readonly Edit[] {
  const { greeting, language, request } = reading;
  const from = greeting?.start ?? 0;
  const words = request.reply.slice(from, start);
  if (!BARE_GREETING.test(words) && !/\b(?:herrn?|frau|mr|mrs|ms|miss|mx|dr)\b/i.test(words))
    return [remove(reading, { start, end })];
  const rest = /^(?:[^\n,!.]{0,40})(?=[,!.\n])/.exec(request.reply.slice(end))?.[0] ?? '';
  const needsName = /^(?:dear|sehr|liebe)/i.test(words) || /\b(?:herrn?|frau|mr|mrs|ms|miss|mx|dr)\b/i.test(words);
  if (!needsName) return [remove(reading, { start, end })];
  const name = readPersonName(request.customerName)?.full;
  const [plain, open] = language === 'de' ? ['Guten Tag', 'Guten Tag'] : ['Dear', 'Hello'];
  return [{ start: from, end: end + rest.length, text: name ? `${plain} ${name}` : open }];
}

/** A line of its own at the end is a signature. */
function signature({ before, after, start, end }: Blank, { request: { reply } }: Reading): readonly Edit[] {
  if (before.trim() !== '' || after.trim() !== '' || start === 0) return [];
  const lead = /\s*$/.exec(reply.slice(0, start))?.[0].length ?? 0;
  return [{ start: start - lead, end, text: '' }];
}

function rephrase({ start, end }: Blank, { lead, tail, text }: Rephrased): Edit {
  return { start: start - lead, end: end + tail, text };
}
