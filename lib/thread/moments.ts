import type { Language } from '../analyzer/contract.ts';
import type { Sentence } from '../languages/contract.ts';
import { read, SPELLING } from '../languages/index.ts';
import { type Frame, type FrameMatch, frame, matchAll } from '../moves/frame.ts';
import { moments as de, vetoes as deVetoes } from './moments/de.ts';
import { moments as en, vetoes as enVetoes } from './moments/en.ts';

/** Frames by moment, in a customer's words. `one & other` is told where both match, at most two sentences apart. */
export type MomentForms = Readonly<Record<string, readonly string[]>>;

interface Compiled {
  readonly moment: string;
  /** Each is told where all of its frames match near each other. */
  readonly told: readonly (readonly Frame[])[];
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
  ['cancellation', 'bereavement'],
];
const AND = ' & ';
/** A promise in one sentence, and what came of it in one of the next. */
const REACH = 2;
const compiled = new Map<Language, readonly Compiled[]>();

/** The moments that matter in a customer's messages, each once, in the catalogue's order. */
export function momentsOf(texts: readonly string[], language: Language): readonly string[] {
  const messages = texts.map((text) => read(text, language));
  const found = forms(language)
    .filter((form) => messages.some((sentences) => isTold(form, sentences)))
    .map(({ moment }) => moment);
  return found.filter((moment) => !IMPLIED.some(([one, by]) => moment === one && found.includes(by)));
}

function isTold({ told, vetoes }: Compiled, sentences: readonly Sentence[]): boolean {
  const denied = deniedIn(vetoes, sentences);
  return told.some((frames) => {
    const [first = [], ...others] = frames.map((each) => placesOf(each, denied, sentences));
    const near = others.map(around);
    return first.some((at) => near.every((places) => places.has(at)));
  });
}

/** What the vetoes match in a sentence; looked for when it is first asked. */
type Denied = (at: number) => readonly FrameMatch[];

function deniedIn(vetoes: readonly Frame[], sentences: readonly Sentence[]): Denied {
  const known = new Map<number, readonly FrameMatch[]>();
  return (at) => {
    const found = known.get(at) ?? vetoes.flatMap((veto) => matchAll(veto, sentences[at]?.tokens ?? []));
    known.set(at, found);
    return found;
  };
}

/** These places and those within reach of them. */
function around(places: readonly number[]): ReadonlySet<number> {
  return new Set(places.flatMap((at) => Array.from({ length: 2 * REACH + 1 }, (_, step) => at - REACH + step)));
}

/** The sentences in which a frame matches, and no veto overlaps the match. */
function placesOf(each: Frame, denied: Denied, sentences: readonly Sentence[]): readonly number[] {
  return sentences.flatMap(({ tokens }, at) => {
    const isMeant = ({ from, to }: FrameMatch) => !denied(at).some((veto) => veto.from < to && from < veto.to);
    return matchAll(each, tokens).some(isMeant) ? [at] : [];
  });
}

function forms(language: Language): readonly Compiled[] {
  let known = compiled.get(language);
  if (!known) {
    const compile = (source: string) => frame(source, SPELLING[language]);
    known = Object.entries(moments[language]).map(([moment, sources]) => ({
      moment,
      told: sources.map((source) => source.split(AND).map(compile)),
      vetoes: (momentVetoes[language][moment] ?? []).map(compile),
    }));
    compiled.set(language, known);
  }
  return known;
}
