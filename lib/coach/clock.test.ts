import { expect, it } from 'vitest';
import { localMinute } from './clock.ts';

it('names the same minute as the date, with the offset of this time zone', () => {
  const date = new Date('2026-05-01T09:15:42.123Z');
  const text = localMinute(date);
  expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
  expect(new Date(text).toISOString()).toBe('2026-05-01T09:15:00.000Z');
});

it.each([
  [-120, '2026-05-01T11:15:00+02:00'],
  [210, '2026-05-01T05:45:00-03:30'],
])('writes an offset of %j minutes', (offset, expected) => {
  const date = new Date('2026-05-01T09:15:42Z');
  date.getTimezoneOffset = () => offset;
  expect(localMinute(date)).toBe(expected);
});
