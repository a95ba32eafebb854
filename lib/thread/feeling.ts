import type { Language } from '../analyzer/contract.ts';
import trained from './feeling.json' with { type: 'json' };
import type { Signs } from './signs.ts';
import { TELLS, type Tell } from './tells.ts';

export const FEELINGS = ['strong', 'annoyed', 'kept-waiting'] as const;
/** More than a mild annoyance; an annoyance or worry at all; a complaint of waiting, or of having to ask again. */
export type Feeling = (typeof FEELINGS)[number];

/** What is weighed, in the order of `weighable`. */
export const WEIGHED = ['table', 'frames', 'waits', 'kept', ...TELLS] as const satisfies readonly (Tell | string)[];
export type Weighed = (typeof WEIGHED)[number];
/** Weights of a logistic regression; `base` is what it begins with. `npm run train` learns them. */
export type FeelingWeights = Readonly<Record<Weighed | 'base', number>>;

const WEIGHTS: Readonly<Record<Language, Readonly<Record<Feeling, FeelingWeights>>>> = trained;
/** No table is surer than this. */
const SUREST = 0.995;

/**
 * 0 to 1: how sure it is that a message voices a feeling, by what its table says (0 to 1) and the signs in it. Tables know what
 * customers like those of the corpus write; words and frames hold for others as well: together they tell upset customers better
 * than either.
 */
export function joined(feeling: Feeling, table: number, signs: Signs, language: Language): number {
  const weights = WEIGHTS[language][feeling];
  const numbers = weighable(table, signs);
  const sum = WEIGHED.reduce((sum, name, at) => sum + weights[name] * (numbers[at] ?? 0), weights.base);
  return 1 / (1 + Math.exp(-sum));
}

/** What a table and signs come to, as numbers to be weighed, in the order of `WEIGHED`. */
export function weighable(table: number, { frames, waits, kept, tells }: Signs): readonly number[] {
  return [logit(table), frames, waits ? 1 : 0, kept ? 1 : 0, ...tells];
}

/** How sure it is that something is so, 0 to 1, as a number to be weighed. */
export function logit(share: number): number {
  const within = Math.min(SUREST, Math.max(1 - SUREST, share));
  return Math.log(within / (1 - within));
}
