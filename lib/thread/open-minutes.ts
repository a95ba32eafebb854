import type { OpeningHours, Weekday } from '../packs/settings-schema.ts';

type Interval = readonly [from: number, to: number];
type Day = { readonly year: number; readonly month: number; readonly day: number };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;
/** A wait of more than a year is late by any threshold that a pack can set. */
const MOST_WEEKS = 60;
const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes of `[since, until]` (milliseconds since 1970) in which at least one site was open. Stops counting above
 * `enough`, so that a long wait costs no more than a short one.
 */
export function openMinutes(
  sites: readonly OpeningHours[],
  since: number,
  until: number,
  enough = Number.POSITIVE_INFINITY,
): number {
  let open = 0;
  for (let from = since, weeks = 0; from < until && weeks < MOST_WEEKS && open <= enough; from += WEEK, weeks += 1) {
    const to = Math.min(until, from + WEEK);
    const intervals = sites.flatMap((site) => intervalsOf(site, from, to));
    open += covered(intervals) / MINUTE;
  }
  return Math.round(open);
}

/** When a site is open within `[from, to]`. */
function intervalsOf(site: OpeningHours, from: number, to: number): readonly Interval[] {
  const holidays = new Set(site.holidays);
  return daysBetween(from - DAY, to + DAY)
    .filter((day) => !holidays.has(written(day)))
    .flatMap((day) => (site.week[weekdayOf(day)] ?? []).map((span) => [day, span] as const))
    .map(([day, span]): Interval => {
      const opens = instantOf(day, span.from, site.timeZone);
      return [Math.max(from, opens), Math.min(to, instantOf(day, span.to, site.timeZone))];
    })
    .filter(([start, end]) => start < end);
}

function covered(intervals: readonly Interval[]): number {
  let sum = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of intervals.toSorted(([a], [b]) => a - b)) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}

/** Days of the calendar as if every place were in Greenwich; a day more on both sides makes up for that. */
function daysBetween(from: number, to: number): readonly Day[] {
  const count = Math.ceil((to - from) / DAY) + 1;
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(from + index * DAY);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
  });
}

function written({ year, month, day }: Day): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

function weekdayOf({ year, month, day }: Day): Weekday {
  return WEEKDAYS[new Date(Date.UTC(year, month, day)).getUTCDay()] ?? 'mon';
}

/** The instant at which the clocks of that zone show that time; twice, since the first guess may be across a change of clocks. */
function instantOf({ year, month, day }: Day, clock: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const shown = Date.UTC(year, month, day, hours, minutes);
  const guess = shown - offsetAt(shown, timeZone);
  return shown - offsetAt(guess, timeZone);
}

/** How far that zone's clocks are ahead of Greenwich, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = 'numeric';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formats.set(timeZone, format);
  }
  return format;
}
