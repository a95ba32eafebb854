import { describe, expect, test } from 'vitest';
import { withoutHistory } from './plain-history.ts';

describe('withoutHistory', () => {
  const CUT: readonly (readonly [string, string])[] = [
    [
      'It works now.\n\nOn Mon, 3 Nov 2025 at 10:12, Maya Lindqvist <care@example.com> wrote:\n> Please try again.',
      'It works now.',
    ],
    ['Danke!\n\nAm 03.11.2025 um 10:12 schrieb Maya Lindqvist <care@example.com>:\n> Bitte noch einmal.', 'Danke!'],
    ['Danke!\n\n-----Ursprüngliche Nachricht-----\nVon: Maya\nBetreff: Ihre Frage', 'Danke!'],
    ['See below.\n----- Original Message -----\nFrom: Maya', 'See below.'],
    ['> Did you restart?\nYes, twice.\n> And the cable?\nAlso.', 'Yes, twice.\nAlso.'],
  ];
  test.each(CUT)('%j', (text, own) => {
    expect(withoutHistory(text)).toBe(own);
  });

  const KEPT = [
    'On Monday you wrote: it is on its way. It is not.',
    'Am Montag schrieb mir Ihr Kollege, dass alles gut wird.',
    'a > b, and b < c',
    'Line one\n\nLine two',
  ];
  test.each(KEPT)('keeps %j', (text) => {
    expect(withoutHistory(text)).toBe(text);
  });

  test('keeps a message that is nothing but a forwarded one', () => {
    expect(withoutHistory('-----Original Message-----\nFrom: Maya\nHello')).toContain('Hello');
  });
});
