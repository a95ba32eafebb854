import { describe, expect, it } from 'vitest';
import { finding } from './testing/findings.ts';
import { changeBetween, shiftFindings, shiftOffset } from './text-change.ts';

const change = (before: string, after: string) => {
  const found = changeBetween(before, after);
  if (!found) throw new Error('The texts are equal: give two different ones.');
  return found;
};

describe('the change between two texts', () => {
  it('is none between equal texts', () => expect(changeBetween('same', 'same')).toBeNull());

  it.each([
    ['We are sorry.', 'We are very sorry.', { start: 7, removed: 0, inserted: 5 }],
    ['abc', '', { start: 0, removed: 3, inserted: 0 }],
    ['', 'abc', { start: 0, removed: 0, inserted: 3 }],
    ['aaa', 'aa', { start: 2, removed: 1, inserted: 0 }],
    ['one two three', 'one 2 three', { start: 4, removed: 3, inserted: 1 }],
  ])('from %j to %j', (before, after, expected) => expect(changeBetween(before, after)).toEqual(expected));
});

describe('findings move with the text', () => {
  const before = 'Hello. Calm down. Bye.';
  const calm = finding('defensive', 7, 16, { suggestions: [{ start: 7, end: 17, text: 'I see.' }] });

  it('behind a change in front of them', () => {
    const [moved] = shiftFindings([calm], change(before, `Oh. ${before}`));
    expect(moved).toMatchObject({ start: 11, end: 20, suggestions: [{ start: 11, end: 21 }] });
  });

  it('not at all for a change behind them', () => {
    expect(shiftFindings([calm], change(before, `${before} And so on.`))).toEqual([calm]);
  });

  it('away when the change touches their words', () => {
    expect(shiftFindings([calm], change(before, 'Hello. Calm it down. Bye.'))).toEqual([]);
    expect(shiftFindings([calm], change(before, 'Hello. Calm downy. Bye.'))).toEqual([]);
  });

  it('away when the change touches what a suggestion would replace', () => {
    const wide = finding('blame', 7, 11, { suggestions: [{ start: 0, end: 17, text: 'x' }] });
    expect(shiftFindings([wide], change(before, 'Hello. Calm down! Bye.'))).toEqual([]);
  });

  it('and stay when they concern the whole reply, their end with it', () => {
    const whole = finding('missing-next-step', null, null, { suggestions: [{ start: 22, end: 22, text: ' I will.' }] });
    const [kept] = shiftFindings([whole], change(before, `${before} So`));
    expect(kept?.suggestions).toEqual([{ start: 25, end: 25, text: ' I will.' }]);
  });
});

it('an offset inside the change goes to its end', () => {
  expect([3, 5, 6, 9].map((offset) => shiftOffset(offset, { start: 4, removed: 3, inserted: 1 }))).toEqual([
    3, 5, 5, 7,
  ]);
});
