import { expect, it } from 'vitest';
import { sigmoid } from '../../lib/lacking/lacking.ts';
import { regression } from './newton.ts';

/** Of 10 rows without the sign 2 are true, of 10 with it 7. */
const ROWS = Array.from({ length: 20 }, (_, at) => Float64Array.of(1, at < 10 ? 0 : 1));
const TRUTHS = ROWS.map((_, at) => (at < 10 ? at < 2 : at < 17));

it('comes to the shares that the rows show', () => {
  const [base = 0, weight = 0] = regression(ROWS, TRUTHS, 0);
  expect(sigmoid(base)).toBeCloseTo(0.2, 6);
  expect(sigmoid(base + weight)).toBeCloseTo(0.7, 6);
});

it('is pulled towards 0, and never by what is there in every row', () => {
  const [base = 0, weight = 0] = regression(ROWS, TRUTHS, 1e6);
  expect(weight).toBeCloseTo(0, 3);
  expect(sigmoid(base)).toBeCloseTo(0.45, 3);
});

it('stays finite where a sign parts hits and misses cleanly', () => {
  const parted = regression(
    ROWS,
    ROWS.map((row) => row[1] === 1),
    0.1,
  );
  expect(parted.every(Number.isFinite)).toBe(true);
});
