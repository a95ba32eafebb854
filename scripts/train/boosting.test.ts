import { expect, it } from 'vitest';
import { grown, sumOfTrees } from '../../lib/weighing/trees.ts';
import { boosted, treesAsText } from './boosting.ts';

const NAMES = ['always', 'more', 'less', 'seldom'];
/** True where there is much of the second sign and little of the third: no sum of the two tells that. */
const ROWS = Array.from({ length: 400 }, (_, at) =>
  Float64Array.of(1, (at % 20) / 20, Math.floor(at / 20) / 20, Number(at % 50 === 0)),
);
const TRUTHS = ROWS.map(([, more = 0, less = 0]) => more >= 0.5 && less < 0.5);

const GROWTH = { trees: 200, leaves: 16, rate: 0.12 };

const trees = boosted(NAMES, ROWS, TRUTHS, GROWTH);
const told = grown(trees);

it('tells what only two signs together tell', () => {
  expect(ROWS.filter((row, at) => sumOfTrees(told, row) > 0 !== TRUTHS[at])).toEqual([]);
});

it('is the same each time, and small numbers alone', () => {
  expect(boosted(NAMES, ROWS, TRUTHS, GROWTH)).toEqual(trees);
  expect(trees.trees.flat().every((number) => Number.isFinite(number) && String(number).length < 10)).toBe(true);
});

it('asks for no sign that is the same in all rows', () => {
  expect(trees.trees.flat().filter((number, at) => at % 2 === 0 && number === NAMES.indexOf('always'))).toEqual([]);
});

it('says the share of the true ones where nothing tells them', () => {
  const alike = ROWS.map(() => Float64Array.of(1));
  const none = boosted(
    ['always'],
    alike,
    alike.map((_, at) => at % 4 === 0),
    GROWTH,
  );
  expect(1 / (1 + Math.exp(-sumOfTrees(grown(none), Float64Array.of(1))))).toBeCloseTo(0.25, 2);
});

it('is the same when it was put down and read again', () => {
  expect(JSON.parse(treesAsText(trees))).toEqual(trees);
});
