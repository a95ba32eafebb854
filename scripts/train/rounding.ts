import { COUNTS, type Features } from '../../lib/moves/hashing.ts';
import { lengthOf } from '../../lib/moves/table.ts';
import { GREATEST, LEVELS, lettersOf } from '../../lib/moves/weights.ts';

/** Weights as a table stores them, and what 1 of them is worth. */
export interface Rounded {
  readonly levels: Int8Array;
  readonly scale: number;
}

/** What the greatest level may stand for, as a share of the greatest weight: few are so great, and small ones need the levels. */
const REACHES = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7, 1];
/** What room for a weight costs: it goes where scores come no nearer by it than by this share of what weights usually move. */
const COSTS = [0.05, 0.055, 0.06, 0.07, 0.08, 0.1, 0.12, 0.15, 0.2, 0.3, 0.5] as const;
const [LEAST_COST] = COSTS;
/** About as far as gzip looks before it counts letters anew. */
const STRETCH = 4096;
const BITS = 8;

/** A table's weights before they are rounded, and how much of the texts' features each is (`sharesOf`). */
export interface Unrounded {
  readonly weights: Float64Array;
  readonly shares: Float64Array;
}

/** Rounds tables that are stored together, as little as their room allows. Throws where there is too little room for any. */
export function fitted(tables: readonly Unrounded[], room: number): readonly Rounded[] {
  for (const cost of COSTS) {
    const rounded = tables.map(({ weights, shares }) => quantised(weights, shares, cost));
    if (packedSize(lettersOf(rounded.map(({ levels }) => levels))) <= room) return rounded;
  }
  throw new Error(
    `${tables.length} tables take more than ${room} bytes however they are rounded. Give them more room in scripts/train.ts.`,
  );
}

/**
 * The bytes that letters tell at the least, by how often each comes, stretch by stretch: gzip needs about a fifth more, always. Worked
 * out in place of gzip, which does not write the same on every machine.
 */
export function packedSize(letters: string): number {
  let bits = 0;
  for (let from = 0; from < letters.length; from += STRETCH) {
    const times = new Map<string, number>();
    const stretch = letters.slice(from, from + STRETCH);
    for (const letter of stretch) times.set(letter, (times.get(letter) ?? 0) + 1);
    for (const count of times.values()) bits -= count * Math.log2(count / stretch.length);
  }
  return bits / BITS;
}

/**
 * Rounds a table's weights so that scores change least. A weight goes where it hardly moves a score, because it is small or because
 * few texts have its feature.
 */
export function quantised(weights: Float64Array, shares: Float64Array, price: number = LEAST_COST): Rounded {
  const most = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  if (most === 0) return { levels: new Int8Array(weights.length), scale: 1 };
  const cost = price * usualMove(weights, shares);
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
