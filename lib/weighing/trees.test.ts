import { describe, expect, it } from 'vitest';
import { grown, LEAF, sumOfTrees } from './trees.ts';

const TREES = grown({
  signs: ['a', 'b'],
  base: 0.5,
  trees: [
    [0, 1, LEAF, -2, 1, 0.5, LEAF, 3, LEAF, 4],
    [LEAF, 10],
  ],
});

describe('trees of decisions', () => {
  it('go below where there is less of a sign, and on where there is as much', () => {
    expect(sumOfTrees(TREES, [0.9, 9])).toBe(8.5);
    expect(sumOfTrees(TREES, [1, 0.4])).toBe(13.5);
    expect(sumOfTrees(TREES, [1, 0.5])).toBe(14.5);
  });

  it('say what they begin with where there are none', () => {
    expect(sumOfTrees(grown({ signs: [], base: -1, trees: [] }), [])).toBe(-1);
  });
});
