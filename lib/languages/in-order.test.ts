import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it.each([
  ['once it is here I can look', true],
  ['I can look once it is here', false],
  ['I can look once it is here, then I can mend it', true],
  ['once', false],
  ['', false],
])('finds one behind the other: %s', (text, expected) => {
  expect(inOrder(text, /\bonce\b/, /\bI can\b/)).toBe(expected);
});
