import { describe, expect, it } from 'vitest';
import { durationInWords } from './duration.ts';

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
