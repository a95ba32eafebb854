const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'jän'],
  ['february', 'feb', 'februar'],
  ['march', 'mar', 'märz', 'mär', 'mrz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
];
const FILLERS = new Set(
  'at um uhr on am den mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag'.split(
    ' ',
  ),
);

const CLOCK = /\b(?<hours>\d{1,2}):(?<minutes>\d{2})(?::\d{2})?(?:\s*(?<half>[ap])\.?m\b\.?)?/i;
const ZONE = /\b(?:gmt|utc)(?:\s*(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?)?/i;
const ISO_DATE = /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/;
/** Day first beyond doubt; with slashes nobody can tell. */
const DOTTED_DATE = /\b(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})\b/;
const WORD = /[\p{L}\d]+/gu;

interface Found {
  readonly values: readonly number[];
  readonly rest: string;
}

function numbers(groups: Record<string, string | undefined> | undefined, names: readonly string[]): number[] {
  return names.map((name) => Number(groups?.[name] ?? 0));
}

const without = (text: string, match: RegExpExecArray) =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;

function findClock(text: string): Found | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [hours = 0, minutes = 0] = numbers(match.groups, ['hours', 'minutes']);
  const half = match.groups?.half?.toLowerCase();
  if (minutes > 59 || hours > (half ? 12 : 23) || (half && hours === 0)) return null;
  const hoursOfDay = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  return { values: [hoursOfDay, minutes], rest: without(text, match) };
}

/** Every word has to be understood: a year, a month's name, a day, or a filler. */
function findNamedDate(text: string): Found | null {
  const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'));
  const telling = words.filter((word) => !FILLERS.has(word));
  const year = telling.find((word) => /^\d{4}$/.test(word));
  const day = telling.find((word) => /^\d{1,2}$/.test(word));
  const month = MONTHS.findIndex((names) => names.some((name) => telling.includes(name)));
  if (!year || !day || month < 0 || telling.length !== 3) return null;
  return { values: [Number(year), month + 1, Number(day)], rest: '' };
}

function findDate(text: string): Found | null {
  const match = ISO_DATE.exec(text) ?? DOTTED_DATE.exec(text);
  if (!match) return findNamedDate(text);
  return { values: numbers(match.groups, ['year', 'month', 'day']), rest: without(text, match).replace(/T/, ' ') };
}

const hasUnknownWords = (rest: string) => (rest.match(WORD) ?? []).some((word) => !FILLERS.has(word.toLowerCase()));

/** Minutes east of UTC, `null` where the text does not say. */
function findZone(text: string): { readonly minutes: number | null; readonly rest: string } {
  const match = ZONE.exec(text);
  if (!match) return { minutes: null, rest: text };
  const [hours = 0, minutes = 0] = numbers(match.groups, ['hours', 'minutes']);
  return { minutes: (hours * 60 + minutes) * (match.groups?.sign === '-' ? -1 : 1), rest: without(text, match) };
}

const two = (value: number) => String(value).padStart(2, '0');

function iso(date: readonly number[], clock: readonly number[], zone: number | null): string | null {
  const [year = 0, month = 0, day = 0] = date;
  const [hours = 0, minutes = 0] = clock;
  const local = new Date(year, month - 1, day, hours, minutes);
  if (local.getMonth() !== month - 1 || local.getDate() !== day) return null;
  const east = zone ?? -local.getTimezoneOffset();
  const offset = `${east < 0 ? '-' : '+'}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  return `${year}-${two(month)}-${two(day)}T${two(hours)}:${two(minutes)}:00${offset}`;
}

/**
 * A time as Freshdesk writes it out in English or German ("Fri, 1 May 2026 at 9:15 AM", "Fr., 1. Mai 2026 um 09:15 Uhr"), as
 * ISO 8601 with offset; in this browser's zone unless it names one. `null` unless day and time are beyond doubt: "2
 * hours ago", dates without a time and dates with slashes are not.
 */
export function timeFrom(label: string): string | null {
  const zone = findZone(label.normalize('NFC'));
  const clock = findClock(zone.rest);
  const date = clock && findDate(clock.rest);
  if (!clock || !date || hasUnknownWords(date.rest)) return null;
  return iso(date.values, clock.values, zone.minutes);
}
