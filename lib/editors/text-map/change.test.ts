import { describe, expect, it } from 'vitest';
import { applied, isSameText, offsetAfter } from './change.ts';

describe('offsetAfter', () => {
  const edit = { start: 4, end: 8, text: 'longer words' };
  const PLACES = [
    ['before', 2, 2],
    ['at the front', 4, 4],
    ['inside', 6, 16],
    ['at the back', 8, 16],
    ['behind', 10, 18],
  ] as const;

  it.each(PLACES)('%s', (_where, before, after) => {
    expect(offsetAfter(before, edit)).toBe(after);
  });

  it('goes along with what is inserted at the very place', () => {
    expect(offsetAfter(4, { start: 4, end: 4, text: 'new ' })).toBe(8);
  });
});

describe('applied and isSameText', () => {
  it('put the new words in, and look past how editors keep white space', () => {
    expect(applied('one two three', { start: 4, end: 7, text: '2' })).toBe('one 2 three');
    expect(isSameText('one \n two', 'one\ntwo')).toBe(true);
    expect(isSameText('one  two ', 'one two')).toBe(true);
    expect(isSameText('one\n\ntwo', 'one\ntwo')).toBe(false);
    expect(isSameText('one two', 'onetwo')).toBe(false);
  });
});
