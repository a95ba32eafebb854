import { describe, expect, it } from 'vitest';
import { applied } from './change.ts';
import { smallestChanges } from './smallest-changes.ts';

const CASES = [
  ['We are glad.', 'We are happy.', [{ start: 17, end: 22, text: 'happy.' }]],
  ['same', 'same', []],
  ['One\nTwo', 'Uno\nTwo', [{ start: 10, end: 13, text: 'Uno' }]],
  ['One. Two', 'One. Two three', [{ start: 18, end: 18, text: ' three' }]],
] as const;

describe('smallestChanges', () => {
  it.each(CASES)('%j to %j', (before, after, changes) => {
    expect(smallestChanges(10, before, after)).toEqual(changes);
  });

  const PAIRS = [
    '',
    'a',
    'a b',
    'b a',
    'a a',
    'a\nb',
    'a\n\nb',
    'great 🎉🎉 news',
    'great 🎉 news',
    'x y z',
    'x z y\nq',
  ];
  it.each(PAIRS)('turns %j into every other text, last change first', (before) => {
    for (const after of PAIRS) {
      const changes = smallestChanges(0, before, after);
      expect(changes.reduce(applied, before)).toBe(after);
    }
  });
});
