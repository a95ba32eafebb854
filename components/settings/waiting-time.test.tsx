import { describe, expect, it } from 'vitest';
import { minutesIn, spanInWords, spanOf } from './waiting-time.ts';

describe('waiting times', () => {
  it.each([
    [1440, 24, 'hour'],
    [2880, 48, 'hour'],
    [4320, 3, 'day'],
    [60, 1, 'hour'],
    [90, 90, 'minute'],
    [5, 5, 'minute'],
  ] as const)('%d minutes are %d %s', (minutes, count, unit) => {
    expect(spanOf(minutes)).toEqual({ count, unit });
  });

  it.each([
    ['24', 'hour', 1440],
    [' 1,5 ', 'hour', 90],
    ['1.5', 'day', 2160],
    ['60', 'day', 86_400],
    ['61', 'day', null],
    ['0', 'minute', null],
    ['-3', 'hour', null],
    ['soon', 'hour', null],
    ['', 'hour', null],
    ['1e3', 'minute', null],
  ] as const)('%j %s: %s minutes', (typed, unit, minutes) => {
    expect(minutesIn(typed, unit)).toBe(minutes);
  });

  it('are said in the language of the interface', () => {
    expect(spanInWords(spanOf(1440), 'de')).toBe('24 Stunden');
    expect(spanInWords(spanOf(60), 'en')).toBe('1 hour');
  });
});
