import { scoreOf } from '../../lib/moves/table.ts';
import { foldsOf, random, rareFeatures, shuffle } from './logistic.ts';
import { addWeights, begin, learnFrom, type Packed, pack, type SharedSample } from './shared-model.ts';

/** Chosen on held-out writers. */
const EPOCHS = 8;
/** The weights are the mean of those after each epoch from this one on. */
const SETTLED = 4;
/** Each begins elsewhere; their mean is surer than any. */
const SEEDS = [1, 2];
const SHARE = 1 / ((EPOCHS - SETTLED) * SEEDS.length);

/**
 * Logistic regressions of several targets that learn from each other (Ando & Zhang 2005): words that few texts of one target hold are
 * known from the texts of another. What comes out are weights as each would have learned alone, one array a target, 0 for
 * rare features.
 */
export function learnTogether(samples: readonly SharedSample[], size: number): readonly Float64Array[] {
  const targets = samples[0]?.truths.length ?? 0;
  const weights = Array.from({ length: targets }, () => new Float64Array(size));
  const packed = samples.map(pack);
  for (const seed of SEEDS) addLearned(packed, size, seed, weights);
  const rare = rareFeatures(samples, size);
  for (const each of weights) for (const [place, isRare] of rare.entries()) if (isRare) each[place] = 0;
  return weights;
}

/**
 * Scores of every sample, in their order, by weights that saw no text of its group; one array a target. `kept` says from which of the
 * other groups they learned.
 */
export function crossValidatedTogether(
  samples: readonly SharedSample[],
  size: number,
  folds: number,
  kept = (others: readonly string[]) => others,
): readonly Float64Array[] {
  const foldOf = foldsOf(samples, folds);
  const scores = Array.from(samples[0]?.truths ?? [], () => new Float64Array(samples.length));
  for (let fold = 0; fold < folds; fold += 1) {
    const known = new Set(kept([...foldOf.keys()].filter((group) => foldOf.get(group) !== fold)));
    const weights = learnTogether(
      samples.filter(({ group }) => known.has(group)),
      size,
    );
    for (const [at, { features, group }] of samples.entries()) {
      if (foldOf.get(group) !== fold) continue;
      for (const [target, own] of weights.entries()) (scores[target] as Float64Array)[at] = scoreOf(features, own);
    }
  }
  return scores;
}

function addLearned(samples: readonly Packed[], size: number, seed: number, onto: readonly Float64Array[]): void {
  const next = random(seed);
  const model = begin(size, onto.length, next);
  const order = Int32Array.from(samples, (_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, next);
    for (const at of order) learnFrom(samples[at] as Packed, model);
    if (epoch < SETTLED) continue;
    for (const [target, weights] of onto.entries()) addWeights(model, target, SHARE, weights);
  }
}
