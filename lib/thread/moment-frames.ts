import type { Language } from '../analyzer/contract.ts';
import { SPELLING } from '../languages/index.ts';
import { once } from '../languages/once.ts';
import { type StoredFrames, storedFrames } from '../moves/frame-store.ts';
import { moments as de, vetoes as deVetoes } from './moments/de.ts';
import { moments as en, vetoes as enVetoes } from './moments/en.ts';

/** Frames by moment, in a customer's words. `one & other` is told where both match, at most two sentences apart. */
export type MomentForms = Readonly<Record<string, readonly string[]>>;

/** The frames of all moments, each by its number, and how they tell them. */
export interface MomentFrames {
  readonly frames: StoredFrames;
  readonly moments: readonly MomentTold[];
}

export interface MomentTold {
  readonly moment: string;
  /** Each is told where all of its frames match near each other. */
  readonly told: readonly (readonly number[])[];
  /** They take a match back that they overlap. */
  readonly vetoes: readonly number[];
}

/** What is looked for, by language. */
export const moments: Readonly<Record<Language, MomentForms>> = { en, de };
const VETOES: Readonly<Record<Language, MomentForms>> = { en: enVetoes, de: deVetoes };
const AND = ' & ';

/** In a build they are there as data, without what they were made of: `scripts/build/with-ready-data.ts`. */
export const momentFrames: Readonly<Record<Language, () => MomentFrames>> = {
  en: once(() => framesOf('en')),
  de: once(() => framesOf('de')),
};

function framesOf(language: Language): MomentFrames {
  const sources: string[] = [];
  const numberOf = (source: string) => sources.push(source) - 1;
  const told = Object.entries(moments[language]).map(([moment, forms]) => ({
    moment,
    told: forms.map((form) => form.split(AND).map(numberOf)),
    vetoes: (VETOES[language][moment] ?? []).map(numberOf),
  }));
  return { frames: storedFrames(sources, SPELLING[language]), moments: told };
}
