import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/processor-time.ts';
import type { OpeningHours } from '../packs/settings-schema.ts';
import { openMinutes } from './open-minutes.ts';
import { waitingTime } from './waiting.ts';

const NINE_TO_FIVE = [{ from: '09:00', to: '17:00' }];
const WEEK = { mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE };
const BERLIN: OpeningHours = { timeZone: 'Europe/Berlin', week: WEEK, holidays: ['2026-12-25'] };
const NEW_YORK: OpeningHours = { timeZone: 'America/New_York', week: WEEK };
const AUCKLAND: OpeningHours = { timeZone: 'Pacific/Auckland', week: WEEK };

function minutes(sites: readonly OpeningHours[], since: string, until: string): number {
  return openMinutes(sites, Date.parse(since), Date.parse(until));
}

describe('the minutes in which a team answers', () => {
  it.each([
    ['within a day', [BERLIN], '2026-03-02T10:00:00+01:00', '2026-03-02T12:30:00+01:00', 150],
    ['over night', [BERLIN], '2026-03-02T16:00:00+01:00', '2026-03-03T10:00:00+01:00', 120],
    ['over a weekend', [BERLIN], '2026-03-06T16:00:00+01:00', '2026-03-09T10:00:00+01:00', 120],
    [
      'over a weekend in which the clocks change',
      [BERLIN],
      '2026-03-27T16:00:00+01:00',
      '2026-03-30T10:00:00+02:00',
      120,
    ],
    ['over a holiday', [BERLIN], '2026-12-24T16:00:00+01:00', '2026-12-28T10:00:00+01:00', 120],
    ['where nobody works', [BERLIN], '2026-03-07T10:00:00+01:00', '2026-03-08T20:00:00+01:00', 0],
    ['in the order of time only', [BERLIN], '2026-03-03T10:00:00+01:00', '2026-03-02T10:00:00+01:00', 0],
    ['east of the date line', [AUCKLAND], '2026-03-01T20:00:00Z', '2026-03-01T22:00:00Z', 120],
    ['of two sites that share two hours', [BERLIN, NEW_YORK], '2026-03-02T00:00:00Z', '2026-03-03T00:00:00Z', 14 * 60],
    ['of a whole week', [BERLIN], '2026-03-02T00:00:00Z', '2026-03-09T00:00:00Z', 5 * 480],
    ['of ten weeks', [BERLIN], '2026-03-02T00:00:00Z', '2026-05-11T00:00:00Z', 50 * 480],
  ])('%s', (_, sites, since, until, open) => {
    expect(minutes(sites, since, until)).toBe(open);
  });

  it('are counted to the end of the day', () => {
    const always = {
      timeZone: 'UTC',
      week: { mon: [{ from: '00:00', to: '24:00' }], tue: [{ from: '00:00', to: '24:00' }] },
    };
    expect(minutes([always], '2026-03-02T22:00:00Z', '2026-03-03T02:00:00Z')).toBe(240);
  });

  it('decide what is late, and not how long the customer waited', () => {
    const friday = [{ author: 'customer', text: 'Hello?', at: '2026-03-06T16:00:00+01:00' }] as const;
    const monday = '2026-03-09T10:00:00+01:00';
    expect(waitingTime(friday, 24 * 60, monday)).toEqual({ minutes: 66 * 60, overdue: true });
    expect(waitingTime(friday, 24 * 60, monday, [BERLIN])).toEqual({ minutes: 66 * 60, overdue: false });
    expect(waitingTime(friday, 119, monday, [BERLIN])).toEqual({ minutes: 66 * 60, overdue: true });
  });

  it('take no longer for a wait of many years', () => {
    const wait = () => minutes([BERLIN, NEW_YORK], '1990-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
    expect(wait()).toBeGreaterThan(100_000);
    expect(processorTime(wait)).toBeLessThan(1000);
  });
});
