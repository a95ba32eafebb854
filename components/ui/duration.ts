import type { Language } from '../../lib/analyzer/contract.ts';

const UNITS = [
  { unit: 'day', minutes: 1440 },
  { unit: 'hour', minutes: 60 },
  { unit: 'minute', minutes: 1 },
] as const;

/** A duration in words with its two largest units ("2 days 4 hours", "2 Tage 4 Stunden"); empty below one minute. */
export function durationInWords(minutes: number, language: Language): string {
  let rest = Math.max(0, Math.floor(minutes));
  const parts: string[] = [];
  const first = UNITS.findIndex((unit) => rest >= unit.minutes);
  for (const { unit, minutes: size } of first < 0 ? [] : UNITS.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0)
      parts.push(new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
  }
  return parts.join(' ');
}

/** Limits are thought of in hours until they are days. */
const HOURS_UP_TO = 72 * 60;

/** A limit in words: "24 hours", not "1 day"; whole units are one word. */
export function limitInWords(minutes: number, language: Language): string {
  const unit = minutes % 60 === 0 && minutes <= HOURS_UP_TO ? 'hour' : null;
  if (!unit) return durationInWords(minutes, language);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(minutes / 60);
}
