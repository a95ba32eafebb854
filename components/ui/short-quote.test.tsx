import { expect, it } from 'vitest';
import { shortQuote } from './short-quote.ts';

it.each([
  ['short', 10, 'short'],
  ['two  lines\nof text', 40, 'two lines of text'],
  ['That must be frustrating', 15, 'That must be …'],
  ['Rechnungsdoppelabbuchung', 10, 'Rechnungsd …'],
  ['', 5, ''],
])('%j in %d letters: %j', (text, most, quoted) => {
  expect(shortQuote(text, most)).toBe(quoted);
});
