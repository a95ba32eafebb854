import { expect, it } from 'vitest';
import { findingAt, nextFinding } from './stepping.ts';
import { finding } from './testing/findings.ts';

const found = [finding('whole', null, null), finding('a', 0, 5), finding('b', 10, 15), finding('c', 20, 25)];

it.each([
  [null, 12, 1, 'b'],
  [null, 17, 1, 'c'],
  [null, 17, -1, 'b'],
  [null, 30, 1, 'whole'],
  [null, null, 1, 'a'],
  ['b', 0, 1, 'c'],
  ['c', 0, 1, 'whole'],
  ['whole', 0, -1, 'c'],
] as const)('from card %j and caret %j, %j leads to %j', (open, caret, direction, expected) => {
  expect(nextFinding(found, open, caret, direction)?.rule).toBe(expected);
});

it('leads nowhere without findings', () => expect(nextFinding([], null, 0, 1)).toBeNull());

it('finds the narrowest finding at the caret', () => {
  const nested = [finding('outer', 0, 20), finding('inner', 5, 9)];
  expect(findingAt(nested, 7)?.rule).toBe('inner');
  expect(findingAt(nested, 15)?.rule).toBe('outer');
  expect(findingAt(nested, 21)).toBeNull();
  expect(findingAt(nested, null)).toBeNull();
});
