import { describe, expect, it } from 'vitest';
import { rewriteParts } from './rewrite-parts.ts';

describe('rewriteParts', () => {
  it('sets apart what is new in the middle', () => {
    expect(rewriteParts('I will fix this soon, Dana.', 'I will fix this by Friday, Dana.')).toEqual([
      { text: 'I will fix this ', changed: false },
      { text: 'by Friday,', changed: true },
      { text: ' Dana.', changed: false },
    ]);
  });

  it('shows a mostly new text without emphasis', () => {
    const text = 'I understand how frustrating that is.';
    expect(rewriteParts('That must be frustrating.', text)).toEqual([{ text, changed: false }]);
  });

  it.each([
    ['a a a', 'a a'],
    ['so so', 'so so so'],
    ['', 'new'],
    ['gone', ''],
  ])('loses no letter between %j and %j', (before, after) => {
    const parts = rewriteParts(before, after);
    expect(parts.map(({ text }) => text).join('')).toBe(after);
  });

  it('shows only the sentence that goes in before words that stay', () => {
    const after = 'es tut mir leid, dass Sie gewartet haben. D';
    expect(rewriteParts('d', after)).toEqual([{ text: 'es tut mir leid, dass Sie gewartet haben.', changed: false }]);
  });
});
