/** A step of Adam (Kingma and Ba 2015): changes the weights that it was made for, by their slopes at a turn counted from 1. */
export type Step = (slopes: ArrayLike<number>, turn: number) => void;

/** Adam for some weights, which it changes in place. A weight whose slope is always 0 stays as it is. */
export function adam(weights: number[] | Float64Array, rate: number): Step {
  const means = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  return (slopes, turn) => {
    for (let at = 0; at < weights.length; at += 1) {
      const slope = slopes[at] ?? 0;
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope;
      squares[at] = 0.999 * (squares[at] ?? 0) + 0.001 * slope * slope;
      const [mean, square] = [(means[at] ?? 0) / (1 - 0.9 ** turn), (squares[at] ?? 0) / (1 - 0.999 ** turn)];
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (Math.sqrt(square) + 1e-8);
    }
  };
}
