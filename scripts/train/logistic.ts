import type { Features } from '../../lib/moves/hashing.ts';
import { COUNTS } from '../../lib/moves/hashing.ts';
import { lengthOf, scoreOf } from '../../lib/moves/table.ts';

/** One text: its features, whether it is positive, and with whom it is held out. */
export interface Sample {
  readonly features: Features;
  readonly positive: boolean;
  readonly group: string;
}

/** Score and truth of a text. */
export type Scored = readonly [score: number, positive: boolean];

/** Chosen on held-out writers: slow steps, and no weighing of the rarer class, gave the best order. */
const EPOCHS = 14;
const RATE = 0.06;
const L2 = 2e-4;
const STEEPNESS = 4;
/** More than enough to come to rest. */
const NEWTON_STEPS = 30;
/** Keeps steps finite where scores part hits and misses cleanly. */
const DAMPING = 1e-3;
/** A feature of fewer texts tells more of them than of the move. */
const FEWEST_TEXTS = 5;

/** A seeded generator (mulberry32): the same corpus gives the same table, to the byte. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(order: Int32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011) on L2-normalised features. Returns one weight a feature, 0 for rare ones.
 */
export function learn(samples: readonly Sample[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const next = random(20_26);
  const order = Int32Array.from(samples, (_, at) => at);
  const packed = samples.map(pack);
  const rare = rareFeatures(samples, size);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, next);
    for (const at of order) step(packed[at] as Packed, weights, squares);
  }
  return weights.map((weight, feature) => (rare[feature] ? 0 : weight));
}

/** The features that too few texts hold. */
export function rareFeatures(samples: readonly { readonly features: Features }[], size: number): readonly boolean[] {
  const texts = new Int32Array(size);
  for (const { features } of samples) for (const place of features.places) texts[place] = (texts[place] ?? 0) + 1;
  return Array.from(texts, (count) => count < FEWEST_TEXTS);
}

interface Packed {
  readonly indexes: Int32Array;
  /** Normalised to length 1. */
  readonly values: Float64Array;
  readonly truth: 0 | 1;
}

function pack({ features, positive }: Sample): Packed {
  const length = lengthOf(features);
  return {
    indexes: features.places,
    values: Float64Array.from(features.kinds, (kind) => (COUNTS[kind] ?? 0) / length),
    truth: positive ? 1 : 0,
  };
}

function step({ indexes, values, truth }: Packed, weights: Float64Array, squares: Float64Array): void {
  let sum = 0;
  for (let at = 0; at < indexes.length; at += 1) sum += (weights[indexes[at] ?? 0] ?? 0) * (values[at] ?? 0);
  const error = 1 / (1 + Math.exp(-sum * STEEPNESS)) - truth;
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] ?? 0;
    const weight = weights[index] ?? 0;
    const gradient = error * (values[at] ?? 0) + L2 * weight;
    const square = (squares[index] ?? 0) + gradient * gradient;
    squares[index] = square;
    weights[index] = weight - (RATE * gradient) / Math.sqrt(square);
  }
}

/** Scores of `test`, in its order, by a table that learned from `train`; not rounded, so that what is chosen by them isn't the rounding's. */
export function scoredBy(train: readonly Sample[], test: readonly Sample[], size: number): readonly Scored[] {
  const weights = learn(train, size);
  return test.map(({ features, positive }) => [scoreOf(features, weights), positive]);
}

/** In which fold each group is held out. */
export function foldsOf(samples: readonly { readonly group: string }[], folds: number): ReadonlyMap<string, number> {
  const groups = [...new Set(samples.map(({ group }) => group))].sort();
  return new Map(groups.map((group, at) => [group, at % folds]));
}

/** Scores of every sample, in their order, by a table that saw no text of its group. */
export function crossValidated(samples: readonly Sample[], size: number, folds: number): readonly Scored[] {
  const foldOf = foldsOf(samples, folds);
  const scores: Scored[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const test = samples.flatMap((sample, at) => (foldOf.get(sample.group) === fold ? [{ sample, at }] : []));
    const train = samples.filter(({ group }) => foldOf.get(group) !== fold);
    const found = scoredBy(
      train,
      test.map(({ sample }) => sample),
      size,
    );
    test.forEach(({ at }, index) => {
      scores[at] = found[index] as Scored;
    });
  }
  return scores;
}

/** Slope and offset that make scores probabilities (Platt 1999), by Newton's method on held-out scores. */
export function calibrate(scores: readonly Scored[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let turn = 0; turn < NEWTON_STEPS; turn += 1) {
    let [bySlope, byOffset, twice, mixed, flat] = [0, 0, DAMPING, 0, DAMPING];
    for (const [score, positive] of scores) {
      const probability = 1 / (1 + Math.exp(-(slope * score + offset)));
      const [error, spread] = [probability - (positive ? 1 : 0), probability * (1 - probability)];
      bySlope += error * score;
      byOffset += error;
      twice += spread * score * score;
      mixed += spread * score;
      flat += spread;
    }
    const size = twice * flat - mixed * mixed;
    slope -= (flat * bySlope - mixed * byOffset) / size;
    offset -= (twice * byOffset - mixed * bySlope) / size;
  }
  return { slope, offset };
}

/** Share of pairs (positive, negative) that the scores put in the right order; ties count half. */
export function auc(scores: readonly Scored[]): number {
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

/** Mean of the precisions at each positive, best scores first. */
export function averagePrecision(scores: readonly Scored[]): number {
  const sorted = [...scores].sort((a, b) => b[0] - a[0]);
  let [found, sum] = [0, 0];
  sorted.forEach(([, positive], at) => {
    if (!positive) return;
    found += 1;
    sum += found / (at + 1);
  });
  return found === 0 ? 0 : sum / found;
}

/** As `auc`, but only among texts of about the same length, so that length can't tell; pairs count alike. */
export function aucAtEqualLength(scores: readonly Scored[], lengths: readonly number[]): number {
  const alike = new Map<number, Scored[]>();
  scores.forEach((score, at) => {
    const size = Math.floor(2 * Math.log2((lengths[at] ?? 0) + 1));
    alike.set(size, [...(alike.get(size) ?? []), score]);
  });
  let [sum, pairs] = [0, 0];
  for (const group of alike.values()) {
    const positives = group.filter(([, positive]) => positive).length;
    const own = positives * (group.length - positives);
    if (own === 0) continue;
    sum += auc(group) * own;
    pairs += own;
  }
  return sum / pairs;
}
