import { COUNTS, type Features } from '../../lib/moves/hashing.ts';
import { lengthOf } from '../../lib/moves/table.ts';

/** A text and what is known of it, target by target: 1 that it is so, 0 that it is not, -1 nothing. */
export interface SharedSample {
  readonly features: Features;
  readonly truths: Int8Array;
  /** With whom it is held out. */
  readonly group: string;
}

/** Chosen on held-out writers, as all of these. */
const RATE = 0.06;
const L2 = 2e-4;
const L2_OF_USES = 1e-4;
const STEEPNESS = 4;
/** What is nearly right already teaches nothing: that spares most of the work, and the weights stay with what is hard. */
const NEARLY = 0.1;
/** Meanings that all targets share: more tell no more. */
const MEANINGS = 32;
/** How far from zero they begin: unlike each other, yet too little to be heard. */
const BEGIN = { meanings: 0.01, uses: 1.7 };

/** A text as it is learned from. */
export interface Packed {
  readonly places: Int32Array;
  /** Normalised to length 1. */
  readonly values: Float32Array;
  readonly truths: Int8Array;
}

/** Numbers that are learned, with the squares of all steps so far, by which AdaGrad shortens the next. */
interface Learned {
  readonly now: Float32Array;
  readonly squares: Float32Array;
}

/**
 * What is learned of all targets at once: a feature tells of a target by itself (`own`) and through what it shares with other features
 * (`meanings`), of which each target makes its own use (`uses`).
 */
export interface Model {
  readonly own: Learned;
  readonly meanings: Learned;
  readonly uses: Learned;
  readonly targets: number;
  /** Room for one text: its meanings, how wrong each target is, and what that says of the meanings. */
  readonly hidden: Float32Array;
  readonly errors: Float32Array;
  readonly back: Float32Array;
}

/** Makes a text ready to be learned from. */
export function pack({ features, truths }: SharedSample): Packed {
  const length = lengthOf(features);
  return {
    places: features.places,
    values: Float32Array.from(features.kinds, (kind) => (COUNTS[kind] ?? 0) / length),
    truths,
  };
}

/** A model that knows nothing yet of so many features and targets. */
export function begin(size: number, targets: number, next: () => number): Model {
  const spread = (width: number) => () => (next() - 0.5) * 2 * width;
  return {
    own: learned(size * targets, () => 0, 1e-8),
    meanings: learned(size * MEANINGS, spread(BEGIN.meanings), 1e-4),
    uses: learned(targets * MEANINGS, spread(BEGIN.uses / Math.sqrt(MEANINGS)), 1e-4),
    targets,
    hidden: new Float32Array(MEANINGS),
    errors: new Float32Array(targets),
    back: new Float32Array(MEANINGS),
  };
}

function learned(count: number, first: () => number, square: number): Learned {
  return { now: Float32Array.from({ length: count }, first), squares: new Float32Array(count).fill(square) };
}

/** Corrects a model where it judges a text wrong. */
export function learnFrom(sample: Packed, model: Model): void {
  understand(sample, model);
  const wrong = findErrors(sample, model);
  if (wrong.length === 0) return;
  trace(wrong, model);
  for (let at = 0; at < sample.places.length; at += 1) correct(sample, at, wrong, model);
}

/** The text's meanings, and, in place of the errors, what its features by themselves say of each target. */
function understand({ places, values }: Packed, { own, meanings, targets, hidden, errors }: Model): void {
  hidden.fill(0);
  errors.fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const [place, value] = [places[at] as number, values[at] as number];
    add(hidden, meanings.now, place * MEANINGS, value);
    add(errors, own.now, place * targets, value);
  }
}

/** onto += value × the row of `rows` that begins there. */
function add(onto: Float32Array, rows: Float32Array, begins: number, value: number): void {
  for (let at = 0; at < onto.length; at += 1) onto[at] = (onto[at] as number) + value * (rows[begins + at] as number);
}

/** The targets of which the text is still judged wrong; how wrong is in `errors`. */
function findErrors({ truths }: Packed, { uses, targets, hidden, errors }: Model): readonly number[] {
  const wrong: number[] = [];
  for (let target = 0; target < targets; target += 1) {
    const truth = truths[target] as number;
    if (truth < 0) continue;
    let sum = errors[target] as number;
    for (let at = 0; at < MEANINGS; at += 1)
      sum += (hidden[at] as number) * (uses.now[target * MEANINGS + at] as number);
    const error = 1 / (1 + Math.exp(-sum * STEEPNESS)) - truth;
    errors[target] = error;
    if (Math.abs(error) >= NEARLY) wrong.push(target);
  }
  return wrong;
}

/** Follows the errors back to the meanings, and corrects the use that the wrong targets make of them. */
function trace(wrong: readonly number[], { uses, hidden, errors, back }: Model): void {
  back.fill(0);
  for (const target of wrong) {
    const error = errors[target] as number;
    add(back, uses.now, target * MEANINGS, error);
    for (let at = 0; at < MEANINGS; at += 1) {
      const index = target * MEANINGS + at;
      step(uses, index, error * (hidden[at] as number) + L2_OF_USES * (uses.now[index] as number));
    }
  }
}

/** Corrects what one feature means, and what it tells by itself of the targets that are wrong. */
function correct({ places, values }: Packed, at: number, wrong: readonly number[], model: Model): void {
  const { own, meanings, targets, errors, back } = model;
  const [place, value] = [places[at] as number, values[at] as number];
  for (let each = 0; each < MEANINGS; each += 1) {
    const index = place * MEANINGS + each;
    step(meanings, index, (back[each] as number) * value + L2 * (meanings.now[index] as number));
  }
  for (const target of wrong) {
    const index = place * targets + target;
    step(own, index, (errors[target] as number) * value + L2 * (own.now[index] as number));
  }
}

/** AdaGrad (Duchi et al. 2011). */
function step({ now, squares }: Learned, index: number, gradient: number): void {
  const square = (squares[index] as number) + gradient * gradient;
  squares[index] = square;
  now[index] = (now[index] as number) - (RATE * gradient) / Math.sqrt(square);
}

/** Adds a share of what each feature tells of a target to its weights: by itself and through what it means together are one weight. */
export function addWeights(
  { own, meanings, uses, targets }: Model,
  target: number,
  share: number,
  onto: Float64Array,
): void {
  for (let place = 0; place < onto.length; place += 1) {
    let sum = own.now[place * targets + target] as number;
    for (let at = 0; at < MEANINGS; at += 1)
      sum += (meanings.now[place * MEANINGS + at] as number) * (uses.now[target * MEANINGS + at] as number);
    onto[place] = (onto[place] ?? 0) + share * sum;
  }
}
