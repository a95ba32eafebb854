import { describe, expect, it } from 'vitest';
import { afterAnswer, afterFailure } from './schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('when a pack is asked for again', () => {
  it('is after an hour, spread by a quarter to either side', () => {
    expect([0, 0.5, 1].map((chance) => afterAnswer(null, chance))).toEqual([45 * MINUTE, HOUR, 75 * MINUTE]);
  });

  it.each([
    [0, HOUR],
    [60, 15 * MINUTE],
    [7200, 2 * HOUR],
    [31_536_000, 24 * HOUR],
  ])('is what a server says that is fresh for %d seconds, within bounds', (seconds, wait) => {
    expect(afterAnswer(seconds, 0.5)).toBe(wait);
  });

  it('is later with each failure in a row, up to a day', () => {
    expect([1, 2, 3, 4, 5, 6, 99].map((failures) => afterFailure(failures, null, 0.5) / HOUR)).toEqual([
      1, 2, 4, 8, 16, 24, 24,
    ]);
  });

  it('is what an overloaded server asks for', () => {
    expect(afterFailure(1, 3 * 3600, 0.5)).toBe(3 * HOUR);
    expect(afterFailure(1, 99 * 3600, 0.5)).toBe(24 * HOUR);
  });
});
