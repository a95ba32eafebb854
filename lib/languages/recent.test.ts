import { describe, expect, it, vi } from 'vitest';
import { recent } from './recent.ts';
import { remembered } from './remembered.ts';

describe('what is remembered', () => {
  it('is computed once for each text that is asked for again and again', () => {
    const compute = vi.fn((text: string) => text.length);
    const lengthOf = recent(compute, 100);
    for (let key = 0; key < 50; key += 1) {
      expect(lengthOf('a line that stays')).toBe(17);
      expect(lengthOf(`a line that changes ${key}`)).toBeGreaterThan(20);
    }
    expect(compute.mock.calls.filter(([text]) => text === 'a line that stays')).toHaveLength(1);
  });

  it('goes when it is not asked for any more', () => {
    const compute = vi.fn((text: string) => text.length);
    const lengthOf = recent(compute, 100);
    lengthOf('an old line');
    for (let key = 0; key < 20; key += 1) lengthOf(`another line number ${key}`);
    lengthOf('an old line');
    expect(compute.mock.calls.filter(([text]) => text === 'an old line')).toHaveLength(2);
  });

  it('holds no text that is longer than all that is kept', () => {
    const compute = vi.fn((text: string) => text.length);
    const lengthOf = recent(compute, 10);
    expect([lengthOf('longer than ten'), lengthOf('longer than ten')]).toEqual([15, 15]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('of words stays as long as they are asked for, and goes when they are not', () => {
    const find = vi.fn((word: string, end: string) => word + end);
    const ended = remembered(find, 2);
    const asked = ['a', 'b', 'c', 'a', 'd', 'a', 'e', 'b'];
    expect(asked.map((word) => ended(word, '!'))).toEqual(asked.map((word) => `${word}!`));
    expect(find.mock.calls.map(([word]) => word)).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
  });
});
