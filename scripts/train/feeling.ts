import type { Language } from '../../lib/analyzer/contract.ts';
import { read } from '../../lib/languages/index.ts';
import { type Feeling, type FeelingWeights, WEIGHED, type Weighed, weighable } from '../../lib/thread/feeling.ts';
import { signsOf } from '../../lib/thread/signs.ts';
import { adam } from './adam.ts';
import { auc, aucAtEqualLength, type Scored } from './logistic.ts';

/** A message whose table was learned from other voices. */
export interface HeldOutMessage {
  readonly text: string;
  readonly group: string;
  readonly positive: boolean;
  /** What that table says, 0 to 1. */
  readonly table: number;
}

interface Row {
  readonly numbers: readonly number[];
  readonly positive: boolean;
  readonly group: string;
}

/**
 * How much a table counts, fixed: held-out voices are still voices of the corpus, and by them it would count twice as much. On
 * public posts and store reviews, which nothing was learned from, less is better by far.
 */
const TABLE_COUNTS: Readonly<Record<Feeling, Readonly<Record<Language, number>>>> = {
  strong: { en: 0.4, de: 0.35 },
  annoyed: { en: 0.4, de: 0.35 },
  'kept-waiting': { en: 0.7, de: 0.7 },
};
/** What weights are drawn to where the corpus says little: it holds few faces and hashtags. Others are drawn to nothing. */
const EXPECTED: Readonly<Partial<Record<Weighed, number>>> = {
  'angry-face': 1.5,
  'angry-tag': 1.5,
  'sad-face': 0.7,
  'glad-face': -0.7,
};
const PULL = 0.002;
const TURNS = 800;
const RATE = 0.05;
const FOLDS = 5;
const TABLE = WEIGHED.indexOf('table');

/** Learns how table and signs are joined, and prints how well that does on held-out voices. */
export function learnFeeling(messages: readonly HeldOutMessage[], language: Language, name: Feeling): FeelingWeights {
  const rows = messages.map(({ text, group, positive, table }): Row => {
    return { numbers: weighable(table, signsOf(text, read(text, language), language)), positive, group };
  });
  const expected = WEIGHED.map((each) => (each === 'table' ? TABLE_COUNTS[name][language] : (EXPECTED[each] ?? 0)));
  const heldOut = crossValidated(rows, expected);
  const letters = messages.map(({ text }) => text.length);
  console.log(
    `    ${name}, joined with frames and words: AUC ${auc(heldOut).toFixed(3)}, among messages of equal length ${aucAtEqualLength(heldOut, letters).toFixed(3)}`,
  );
  const weights = joinedBy(rows, expected);
  const rounded = [...WEIGHED, 'base'].map((each, at) => [each, Number((weights[at] ?? 0).toFixed(2))]);
  return Object.fromEntries(rounded) as FeelingWeights;
}

function crossValidated(rows: readonly Row[], expected: readonly number[]): readonly Scored[] {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    joinedBy(
      rows.filter(({ group }) => foldOf.get(group) !== fold),
      expected,
    ),
  );
  return rows.map((row) => [sumOf(row.numbers, byFold[foldOf.get(row.group) ?? 0] ?? []), row.positive]);
}

/** Logistic regression over all rows at once, beginning with what is expected; the last weight is the base. */
function joinedBy(rows: readonly Row[], expected: readonly number[]): readonly number[] {
  const weights = [...expected, 0];
  const step = adam(weights, RATE);
  for (let turn = 1; turn <= TURNS; turn += 1) {
    // How much the table counts is given.
    step(
      gradientOf(rows, weights, expected).map((slope, at) => (at === TABLE ? 0 : slope)),
      turn,
    );
  }
  return weights;
}

function gradientOf(rows: readonly Row[], weights: readonly number[], expected: readonly number[]): readonly number[] {
  const slopes = weights.map(() => 0);
  for (const { numbers, positive } of rows) {
    const error = 1 / (1 + Math.exp(-sumOf(numbers, weights))) - (positive ? 1 : 0);
    for (let at = 0; at < numbers.length; at += 1) slopes[at] = (slopes[at] ?? 0) + error * (numbers[at] ?? 0);
    slopes[numbers.length] = (slopes[numbers.length] ?? 0) + error;
  }
  return slopes.map((slope, at) => {
    const pull = at < expected.length ? PULL * ((weights[at] ?? 0) - (expected[at] ?? 0)) : 0;
    return slope / rows.length + pull;
  });
}

function sumOf(numbers: readonly number[], weights: readonly number[]): number {
  let sum = weights[numbers.length] ?? 0;
  for (let at = 0; at < numbers.length; at += 1) sum += (numbers[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
