import { describe, expect, it } from 'vitest';
import { durationInWords, limitInWords } from './duration.ts';

describe('durationInWords', () => {
  it.each([
    [3120, 'en', '2 days 4 hours'],
    [3120, 'de', '2 Tage 4 Stunden'],
    [1440, 'de', '1 Tag'],
    [61, 'en', '1 hour 1 minute'],
    [1445, 'en', '1 day'],
    [12.7, 'de', '12 Minuten'],
    [0, 'en', ''],
    [-5, 'en', ''],
  ] as const)('%d minutes in %s: %s', (minutes, language, said) => {
    expect(durationInWords(minutes, language)).toBe(said);
  });
});

describe('limitInWords', () => {
  it.each([
    [1440, 'en', '24 hours'],
    [1440, 'de', '24 Stunden'],
    [60, 'en', '1 hour'],
    [5, 'de', '5 Minuten'],
    [90, 'en', '1 hour 30 minutes'],
    [7 * 1440, 'en', '7 days'],
  ] as const)('%d minutes in %s: %s', (minutes, language, said) => {
    expect(limitInWords(minutes, language)).toBe(said);
  });
});
