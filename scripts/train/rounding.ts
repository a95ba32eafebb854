import { COUNTS, type Features } from '../../lib/moves/hashing.ts';
import { lengthOf } from '../../lib/moves/table.ts';
import { GREATEST, LEVELS } from '../../lib/moves/weights.ts';

/** Weights as a table stores them, and what 1 of them is worth. */
export interface Rounded {
  readonly levels: Int8Array;
  readonly scale: number;
}

/** What the greatest level may stand for, as a share of the greatest weight: few are so great, and small ones need the levels. */
const REACHES = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7, 1];
/** What room for a weight costs: it goes where scores come no nearer by it than by this share of what weights usually move. */
const COST = 0.05;

/**
 * Rounds a table's weights so that scores change least. `shares` says how much of the texts' features each is (`sharesOf`): a weight
 * goes where it hardly moves a score, because it is small or because few texts have its feature.
 */
export function quantised(weights: Float64Array, shares: Float64Array): Rounded {
  const most = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  if (most === 0) return { levels: new Int8Array(weights.length), scale: 1 };
  const cost = COST * usualMove(weights, shares);
  const tried = REACHES.map((reach) => roundedTo((reach * most) / GREATEST, weights, shares, cost));
  return tried.reduce((best, each) => (each.loss < best.loss ? each : best));
}

/** By place: how much of the texts' features it is, as they are scored. */
export function sharesOf(samples: readonly { readonly features: Features }[], size: number): Float64Array {
  const shares = new Float64Array(size);
  for (const { features } of samples) {
    const squares = lengthOf(features) ** 2;
    for (const [at, place] of features.places.entries())
      shares[place] = (shares[place] ?? 0) + (COUNTS[features.kinds[at] ?? 0] ?? 0) ** 2 / squares;
  }
  return shares;
}

function usualMove(weights: Float64Array, shares: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const [place, weight] of weights.entries()) {
    sum += weight ** 2 * (shares[place] ?? 0);
    count += weight === 0 ? 0 : 1;
  }
  return sum / count;
}

function roundedTo(scale: number, weights: Float64Array, shares: Float64Array, cost: number) {
  const levels = new Int8Array(weights.length);
  let loss = 0;
  for (const [place, weight] of weights.entries()) {
    const share = shares[place] ?? 0;
    const level = Math.sign(weight) * nearest(Math.abs(weight) / scale);
    const [without, rounded] = [share * weight ** 2, share * (weight - level * scale) ** 2 + cost];
    if (level !== 0 && rounded < without) levels[place] = level;
    loss += Math.min(without, rounded);
  }
  return { levels, scale, loss };
}

function nearest(size: number): number {
  return LEVELS.reduce<number>((best, level) => (Math.abs(level - size) < Math.abs(best - size) ? level : best), 0);
}
