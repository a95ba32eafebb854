import { sigmoid, sumOf } from '../../lib/lacking/lacking.ts';

const MOST_TURNS = 30;
const AT_REST = 1e-8;

/**
 * Logistic regression with a pull towards 0, to its end: Newton's steps (Nocedal and Wright 2006, 3.3), for signs so few that the square of their number is
 * no matter. The first sign is there in every row and is not pulled. Signs are best on one scale. Throws when it does not come to rest.
 */
export function regression(rows: readonly Float64Array[], truths: readonly boolean[], pull: number): Float64Array {
  const size = rows[0]?.length ?? 0;
  const weights = new Float64Array(size);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : weight * pull));
    const bends = Array.from({ length: size }, (_, at) => unit(size, at, at === 0 ? AT_REST : pull));
    for (const [which, row] of rows.entries()) bend(row, Number(truths[which]), weights, slopes, bends);
    const step = solved(bends, slopes);
    for (let at = 0; at < size; at += 1) weights[at] = (weights[at] ?? 0) - (step[at] ?? 0);
    if (step.every((each) => Math.abs(each) < AT_REST)) return weights;
  }
  throw new Error(
    `The regression is not at rest after ${MOST_TURNS} steps. Pull harder, or bring its signs to one scale.`,
  );
}

function unit(size: number, at: number, value: number): Float64Array {
  const row = new Float64Array(size);
  row[at] = value;
  return row;
}

/** Adds what one row says of the slope and, below the diagonal, of how it bends. */
function bend(
  row: Float64Array,
  truth: number,
  weights: Float64Array,
  slopes: Float64Array,
  bends: readonly Float64Array[],
): void {
  const share = sigmoid(sumOf(weights, row));
  const weight = share * (1 - share);
  for (let at = 0; at < row.length; at += 1) {
    const sign = row[at] as number;
    if (sign === 0) continue;
    slopes[at] = (slopes[at] as number) + (share - truth) * sign;
    const bent = bends[at] as Float64Array;
    for (let other = 0; other <= at; other += 1)
      bent[other] = (bent[other] as number) + weight * sign * (row[other] as number);
  }
}

/** Solves `matrix` × x = `sums` for a matrix that is positive and given below its diagonal, by Cholesky's roots. Both are used up. */
function solved(matrix: readonly Float64Array[], sums: Float64Array): Float64Array {
  for (const [at, row] of matrix.entries()) {
    for (let other = 0; other <= at; other += 1) {
      const left = matrix[other] as Float64Array;
      let sum = row[other] as number;
      for (let before = 0; before < other; before += 1) sum -= (row[before] as number) * (left[before] as number);
      row[other] = other === at ? Math.sqrt(sum) : sum / (left[other] as number);
    }
    let sum = sums[at] as number;
    for (let before = 0; before < at; before += 1) sum -= (row[before] as number) * (sums[before] as number);
    sums[at] = sum / (row[at] as number);
  }
  for (let at = sums.length - 1; at >= 0; at -= 1) {
    let sum = sums[at] as number;
    for (let behind = at + 1; behind < sums.length; behind += 1)
      sum -= (matrix[behind]?.[at] as number) * (sums[behind] as number);
    sums[at] = sum / (matrix[at]?.[at] as number);
  }
  return sums;
}
