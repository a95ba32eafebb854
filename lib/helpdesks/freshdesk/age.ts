const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:second|sekunde)/i, 1 / 60],
  [/^(?:minute|min\b)/i, 1],
  [/^(?:hour|stunde)/i, 60],
  [/^(?:day|tag)/i, 1_440],
];
const AGE = /\b(?<count>\d+|an?|eine[rmn]?|einem)\s+(?<unit>\p{L}+)/iu;

/**
 * Whether a time fits the age that the page shows beside it ("2 hours ago", "vor 2 Stunden"), one unit more or less. Freshdesk
 * writes times in the zone of the agent's profile, which need not be the browser's. An age that cannot be read fits.
 */
export function fitsAge(at: string, age: string, now: number): boolean {
  const minutes = (now - Date.parse(at)) / 60_000;
  const { count = '', unit = '' } = AGE.exec(age)?.groups ?? {};
  const size = UNITS.find(([name]) => name.test(unit))?.[1];
  if (minutes < -2) return false;
  if (size === undefined) return true;
  return Math.abs(minutes - (Number(count) || 1) * size) <= Math.max(size, 2) * 1.5;
}
