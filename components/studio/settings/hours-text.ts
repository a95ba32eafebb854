import type { OpeningHours, Weekday } from '../../../lib/packs/settings-schema.ts';

/** One day's hours. */
export type Spans = NonNullable<OpeningHours['week'][Weekday]>;

/** `09:00–12:00, 13:00–17:00`. */
export function hoursText(spans: Spans | undefined): string {
  return (spans ?? []).map(({ from, to }) => `${from}–${to}`).join(', ');
}

/** `9` and `9:00` are `09:00`; what is no time stays as it was typed, and the check says so. */
function clockIn(text: string): string {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? [];
  return hours === undefined ? text.trim() : `${hours.padStart(2, '0')}:${minutes}`;
}

/** The hours in what somebody typed, with any dash between and commas or semicolons after. */
export function hoursIn(text: string): Spans {
  return text
    .split(/[,;]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [from = '', to = ''] = part.split(/[-–—]/);
      return { from: clockIn(from), to: clockIn(to) };
    });
}

/** Monday to Sunday, by the keys of a pack, in the language of the interface. */
export function weekdayNames(language: string): readonly (readonly [Weekday, string])[] {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const days: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  // The fifth of January 1970 was a Monday.
  return days.map((day, at) => [day, name.format(new Date((4 + at) * 86_400_000))]);
}
