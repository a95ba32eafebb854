import { describe, expect, it } from 'vitest';
import { linesBetween, linesOf, ofLine } from './lines.ts';

const TYPED = ['a', '\n', '\n\n', ' ', 'some words', '', 'line\nline', '😀'];

/** Numerical Recipes' generator: the same texts each time. */
function random(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

function edited(text: string, pick: (most: number) => number): string {
  const at = pick(text.length + 1);
  return text.slice(0, at) + (TYPED[pick(TYPED.length)] ?? '') + text.slice(at + pick(4) * pick(2));
}

describe('lines', () => {
  it('are those of the text, whatever was cut before', () => {
    const pick = random(7);
    let text = 'Hi Dana,\n\nthe parcel is here.\nIt is yours.\n\nBest\nMaya';
    for (let step = 0; step < 3000; step += 1) {
      text = pick(40) === 0 ? text.slice(0, pick(60)) : edited(text, pick);
      expect(linesOf(text).map((line) => line.text)).toEqual(text.split('\n'));
      const [from, to] = [pick(text.length + 1), pick(text.length + 1)].toSorted((a, b) => a - b) as [number, number];
      expect(linesBetween(text, from, to).map((line) => line.text)).toEqual(text.slice(from, to).split('\n'));
    }
  });

  it('stay the same objects around a change, so that what is known of them stays known', () => {
    let asked = 0;
    const lengthOf = ofLine(({ text }) => {
      asked += 1;
      return text.length;
    });
    linesOf('a first line\nanother line\nthe last line').map(lengthOf);
    const lengths = linesOf('a first line\nanother, line\nthe last line').map(lengthOf);
    expect(lengths).toEqual([12, 13, 13]);
    expect(asked).toBe(4);
  });
});
