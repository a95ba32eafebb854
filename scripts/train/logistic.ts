/** One text: the indexes of its features, whether it is positive, and who wrote it. */
export interface Sample {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly voice: string;
}

const EPOCHS = 5;
const RATE = 0.5;
const L2 = 2e-5;

/** A seeded generator (mulberry32): the same corpus gives the same table, to the byte. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011) on L2-normalised binary features, both classes weighing the same.
 * Returns one weight a feature.
 */
export function learn(samples: readonly Sample[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const next = random(20_26);
  const positives = samples.filter(({ positive }) => positive).length;
  const weightOf = { yes: samples.length / (2 * positives), no: samples.length / (2 * (samples.length - positives)) };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, positive } of shuffled(samples, next)) {
      const value = 1 / Math.sqrt(features.length || 1);
      const error = 1 / (1 + Math.exp(-sumOf(features, weights) * value * 4)) - (positive ? 1 : 0);
      const step = error * value * (positive ? weightOf.yes : weightOf.no);
      for (const feature of features) {
        const gradient = step + L2 * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + gradient * gradient;
        weights[feature] = (weights[feature] ?? 0) - (RATE * gradient) / Math.sqrt(squares[feature] ?? 1);
      }
    }
  }
  return weights;
}

/** The score of a text before it is made a probability. */
export function scoreOf(features: readonly number[], weights: Float64Array | Int8Array): number {
  return sumOf(features, weights) / Math.sqrt(features.length || 1);
}

function sumOf(features: readonly number[], weights: Float64Array | Int8Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** Slope and offset that make scores probabilities (Platt 1999), by gradient descent on held-out scores. */
export function calibrate(scores: readonly (readonly [number, boolean])[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let turn = 0; turn < 4000; turn += 1) {
    let [bySlope, byOffset] = [0, 0];
    for (const [score, positive] of scores) {
      const error = 1 / (1 + Math.exp(-(slope * score + offset))) - (positive ? 1 : 0);
      bySlope += error * score;
      byOffset += error;
    }
    slope -= (0.5 * bySlope) / scores.length;
    offset -= (0.5 * byOffset) / scores.length;
  }
  return { slope, offset };
}

/** Share of pairs (positive, negative) that the scores put in the right order; ties count half. */
export function auc(scores: readonly (readonly [number, boolean])[]): number {
  const sorted = [...scores].sort((a, b) => a[0] - b[0]);
  let [ranks, positives, at] = [0, 0, 0];
  while (at < sorted.length) {
    let end = at;
    while (end < sorted.length && sorted[end]?.[0] === sorted[at]?.[0]) end += 1;
    for (let tied = at; tied < end; tied += 1) {
      if (!sorted[tied]?.[1]) continue;
      ranks += (at + end + 1) / 2;
      positives += 1;
    }
    at = end;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}
