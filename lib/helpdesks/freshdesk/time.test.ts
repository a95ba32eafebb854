import { describe, expect, it } from 'vitest';
import { fitsAge } from './age.ts';
import { timeFrom } from './time.ts';

const CERTAIN = [
  ['Fri, 1 May 2026 at 9:15 AM', 2026, 5, 1, 9, 15],
  ['Fri, May 1, 2026 at 12:05 AM', 2026, 5, 1, 0, 5],
  ['Friday, May 1st, 2026 12:05 p.m.', 2026, 5, 1, 12, 5],
  ['Fr., 1. Mai 2026 um 09:15', 2026, 5, 1, 9, 15],
  ['Montag, 2. März 2026 um 18:40 Uhr', 2026, 3, 2, 18, 40],
  ['Di, 24 Dez 2024 um 23:59', 2024, 12, 24, 23, 59],
  ['02.03.2026, 08:00 Uhr', 2026, 3, 2, 8, 0],
  ['2026-03-02 08:00', 2026, 3, 2, 8, 0],
] as const;

const DOUBTFUL = [
  '',
  '2 hours ago',
  'vor 2 Stunden',
  'January 1, 2026',
  'Yesterday at 9:15 AM',
  '03/04/2026 9:15 AM',
  'Fri, 1 May at 9:15 AM',
  'Fri, 31 Feb 2026 at 9:15 AM',
  'Fri, 1 May 2026 at 25:15',
  'ven. 1 mai 2026 à 09:15',
  '1 May 2026 at 9:15 by Jane 2',
];

describe('timeFrom', () => {
  it.each(CERTAIN)('reads "%s" in the local zone, with its offset', (label, year, month, day, hours, minutes) => {
    const read = timeFrom(label);
    expect(read).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
    expect(new Date(read ?? '')).toEqual(new Date(year, month - 1, day, hours, minutes));
  });

  it('takes the zone that the label names', () => {
    expect(timeFrom('Fri, 1 May 2026 at 9:15 AM GMT-5')).toBe('2026-05-01T09:15:00-05:00');
    expect(timeFrom('1. Mai 2026 um 09:15 Uhr (UTC+02:00)')).toBe('2026-05-01T09:15:00+02:00');
    expect(timeFrom('1 May 2026 09:15 UTC')).toBe('2026-05-01T09:15:00+00:00');
  });

  it.each(DOUBTFUL)('does not guess at "%s"', (label) => {
    expect(timeFrom(label)).toBeNull();
  });
});

describe('fitsAge', () => {
  const now = Date.parse('2026-05-01T12:00:00Z');
  const FITS = [
    ['2026-05-01T10:00:00Z', '2 hours ago', true],
    ['2026-05-01T03:00:00Z', '2 hours ago', false],
    ['2026-05-01T10:10:00Z', 'vor 2 Stunden', true],
    ['2026-05-01T11:00:00Z', 'about an hour ago', true],
    ['2026-05-01T03:00:00Z', 'vor einer Stunde', false],
    ['2026-04-28T12:30:00Z', '3 days ago (Tue, 28 Apr)', true],
    ['2026-05-01T10:00:00Z', 'il y a 2 heures', true],
    ['2026-05-01T14:00:00Z', 'just now', false],
  ] as const;

  it.each(FITS)('%s beside "%s": %s', (at, age, fits) => {
    expect(fitsAge(at, age, now)).toBe(fits);
  });
});
