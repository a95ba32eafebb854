const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** When the page was opened; every message's age counts from here. */
const OPENED = Date.now();

export const momentOf = (minutesAgo: number): Date => new Date(OPENED - minutesAgo * MINUTE_MS);

/** "2 hours ago", in the ticket's language. */
export function ageOf(minutesAgo: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (minutesAgo < HOUR) return format.format(-Math.round(minutesAgo), 'minute');
  if (minutesAgo < DAY) return format.format(-Math.round(minutesAgo / HOUR), 'hour');
  return format.format(-Math.round(minutesAgo / DAY), 'day');
}
