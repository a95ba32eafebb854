import { describe, expect, it } from 'vitest';
import { customersAddress } from './address.ts';
import { read } from './index.ts';

describe('the address of a customer', () => {
  it.each([
    ['Ihr lasst die Leute im Regen stehen.', 'ihr'],
    ['Ihr verkauft den Platz dreimal.', 'ihr'],
    ['Ihr nicht gelieferter Schrank fehlt mir.', null],
    ['Ihr Schrank fehlt mir.', 'Sie'],
    ['Es heißt immer „Wir melden uns bei Ihnen“, und dann nichts.', null],
    ['können sie mir das schicken', 'Sie'],
    ['kannst mir das schicken?', 'du'],
  ])('in “%s” is %s', (text, address) => {
    expect(customersAddress(read(text, 'de'), 'de')).toBe(address);
  });
});
