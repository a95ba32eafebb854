import { expect, it } from 'vitest';
import { closingOf, isSignOff } from './closing.ts';
import { read } from './index.ts';

const closes = (text: string, language: 'en' | 'de') => read(text, language).every(isSignOff);

it.each([
  ['Kind regards,', 'en'],
  ['With best wishes from Leeds', 'en'],
  ['Best, Maya', 'en'],
  ['Take care, Dana', 'en'],
  ['Cheers!', 'en'],
  ['^JS', 'en'],
  ['Mit freundlichen Grüßen', 'de'],
  ['Viele liebe Grüße aus Köln', 'de'],
  ['LG Lena', 'de'],
] as const)('a letter closes with: %s', (text, language) => expect(closes(text, language)).toBe(true));

it.each([
  ['Take care of the form first.', 'en'],
  ['Best to restart the router before the update.', 'en'],
  ['Warm water is enough for that.', 'en'],
  ['Kind of you to send the photo.', 'en'],
  ['Freundlicherweise hat das Lager schon geantwortet.', 'de'],
  ['Grußkarten legen wir kostenlos bei.', 'de'],
  ['Viele Kunden warten noch auf das Update.', 'de'],
] as const)('a letter does not close with: %s', (text, language) => expect(closes(text, language)).toBe(false));

it.each([
  ['Wir fragen nach. Liebe Grüße, dein Airline-Team', ''],
  ['Wir fragen nach. -JS', ' -JS'],
  ['Wir fragen nach ^JS', ' ^JS'],
])('what closes: %s', (text, closing) => expect(closingOf(text)).toBe(closing));
