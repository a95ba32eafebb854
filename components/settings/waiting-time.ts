/** Minutes as people say them: a number and the largest unit that leaves no fraction. */
export interface Span {
  readonly count: number;
  readonly unit: Unit;
}

export type Unit = 'minute' | 'hour' | 'day';

const MINUTES: Readonly<Record<Unit, number>> = { day: 24 * 60, hour: 60, minute: 1 };
export const UNITS: readonly Unit[] = ['minute', 'hour', 'day'];
/** What the settings take: a minute to sixty days. */
const MOST_MINUTES = 60 * MINUTES.day;

/** "24 hours" rather than "1 day": teams promise hours, up to two days. */
export function spanOf(minutes: number): Span {
  if (minutes % MINUTES.day === 0 && minutes > 2 * MINUTES.day) return { count: minutes / MINUTES.day, unit: 'day' };
  if (minutes % MINUTES.hour === 0) return { count: minutes / MINUTES.hour, unit: 'hour' };
  return { count: minutes, unit: 'minute' };
}

/** The minutes in what somebody typed; null when it is no time that can be kept. Half hours and days count. */
export function minutesIn(typed: string, unit: Unit): number | null {
  const text = typed.trim().replace(',', '.');
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text)) return null;
  const minutes = Math.round(Number(text) * MINUTES[unit]);
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}

/** "24 hours", "5 Minuten". */
export function spanInWords({ count, unit }: Span, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
