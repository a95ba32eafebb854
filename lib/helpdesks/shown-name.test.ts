import { expect, it } from 'vitest';
import { shownName } from './shown-name.ts';

function named(text: string): Element {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

it.each([
  ['  Jane \n Doe ', 'Jane Doe'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['\u202eenaJ\u202c', 'enaJ'],
  ['\u2066Jane\u2069 \ufeffDoe\u0000', 'Jane Doe'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['Дана', 'Дана'],
  ['__proto__', '__proto__'],
  ['\u202e\u200f', null],
  ['', null],
])('%j is shown as %j', (text, shown) => {
  expect(shownName(named(text))).toBe(shown);
});

it('is no longer than any name', () => {
  expect(shownName(named('x'.repeat(1_000_000)))?.length).toBe(200);
});
