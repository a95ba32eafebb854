import type { Language } from '../analyzer/contract.ts';
import { read, spell } from '../languages/index.ts';
import { type Frame, frame, matchAll } from '../moves/frame.ts';
import { moments as de } from './moments/de.ts';
import { moments as en } from './moments/en.ts';

/** Frames by moment, in a customer's words. */
export type MomentForms = Readonly<Record<string, readonly string[]>>;

/** What is looked for, by language. */
export const moments: Readonly<Record<Language, MomentForms>> = { en, de };
const compiled = new Map<Language, readonly (readonly [string, readonly Frame[]])[]>();

/** The moments that matter in a customer's messages, each once, in the catalogue's order. */
export function momentsOf(texts: readonly string[], language: Language): readonly string[] {
  const sentences = texts.flatMap((text) => read(text, language));
  const found = forms(language)
    .filter(([, frames]) => sentences.some(({ tokens }) => frames.some((each) => matchAll(each, tokens).length > 0)))
    .map(([moment]) => moment);
  return found.filter((moment) => !(moment === 'billing-dispute' && found.includes('double-charge')));
}

function forms(language: Language) {
  let known = compiled.get(language);
  if (!known) {
    known = Object.entries(moments[language]).map(
      ([moment, frames]) => [moment, frames.map((source) => frame(source, (word) => spell(word, language)))] as const,
    );
    compiled.set(language, known);
  }
  return known;
}
