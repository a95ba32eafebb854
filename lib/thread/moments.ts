import type { Language } from '../analyzer/contract.ts';
import { read, SPELLING } from '../languages/index.ts';
import { type Frame, frame, matchAll } from '../moves/frame.ts';
import { moments as de, vetoes as deVetoes } from './moments/de.ts';
import { moments as en, vetoes as enVetoes } from './moments/en.ts';

/** Frames by moment, in a customer's words. */
export type MomentForms = Readonly<Record<string, readonly string[]>>;

interface Compiled {
  readonly moment: string;
  readonly frames: readonly Frame[];
  readonly vetoes: readonly Frame[];
}

/** What is looked for, by language. */
export const moments: Readonly<Record<Language, MomentForms>> = { en, de };
/** What takes a match back that it overlaps. */
export const momentVetoes: Readonly<Record<Language, MomentForms>> = { en: enVetoes, de: deVetoes };

/** A moment that goes without saying beside another one. */
const IMPLIED: readonly (readonly [string, string])[] = [
  ['billing-dispute', 'double-charge'],
  ['cancellation', 'churn-risk'],
];
const compiled = new Map<Language, readonly Compiled[]>();

/** The moments that matter in a customer's messages, each once, in the catalogue's order. */
export function momentsOf(texts: readonly string[], language: Language): readonly string[] {
  const sentences = texts.flatMap((text) => read(text, language));
  const found = forms(language)
    .filter((form) => sentences.some(({ tokens }) => isTold(form, tokens)))
    .map(({ moment }) => moment);
  return found.filter((moment) => !IMPLIED.some(([one, by]) => moment === one && found.includes(by)));
}

function isTold({ frames, vetoes }: Compiled, tokens: Parameters<typeof matchAll>[1]): boolean {
  const matches = frames.flatMap((each) => matchAll(each, tokens));
  if (matches.length === 0) return false;
  const denied = vetoes.flatMap((each) => matchAll(each, tokens));
  return matches.some(({ from, to }) => !denied.some((veto) => veto.from < to && from < veto.to));
}

function forms(language: Language): readonly Compiled[] {
  let known = compiled.get(language);
  if (!known) {
    const compile = (source: string) => frame(source, SPELLING[language]);
    known = Object.entries(moments[language]).map(([moment, frames]) => ({
      moment,
      frames: frames.map(compile),
      vetoes: (momentVetoes[language][moment] ?? []).map(compile),
    }));
    compiled.set(language, known);
  }
  return known;
}
