import type { Language } from '../analyzer/contract.ts';
import type { Sentence } from '../languages/contract.ts';
import { read, SPELLING } from '../languages/index.ts';
import { once } from '../languages/once.ts';
import { type Frame, type FrameMatch, matchAll } from '../moves/frame.ts';
import type { FrameIndex } from '../moves/frame-index.ts';
import { storedIndex } from '../moves/frame-store.ts';
import { type MomentTold, momentFrames } from './moment-frames.ts';

/** A moment's frame, by its number. */
interface MomentFrame {
  readonly at: number;
  readonly frame: Frame;
}

/** Where the frame with a number matches in each sentence of a message; nowhere in most. */
type Matches = (at: number) => readonly (readonly FrameMatch[])[] | undefined;

/** A moment that goes without saying beside another one. */
const IMPLIED: readonly (readonly [string, string])[] = [
  ['billing-dispute', 'double-charge'],
  ['cancellation', 'churn-risk'],
  ['cancellation', 'bereavement'],
];
/** A promise in one sentence, and what came of it in one of the next. */
const REACH = 2;
const INDEX_OF: Readonly<Record<Language, () => FrameIndex<MomentFrame>>> = {
  en: once(() => indexOf('en')),
  de: once(() => indexOf('de')),
};

/** The names of all moments. */
export const momentNames = once(
  (): ReadonlySet<string> =>
    new Set(Object.values(momentFrames).flatMap((frames) => frames().moments.map(({ moment }) => moment))),
);

/** The moments that matter in a customer's messages, each once, in the catalogue's order. */
export function momentsOf(texts: readonly string[], language: Language): readonly string[] {
  const messages = texts.map((text) => matchesIn(read(text, language), language));
  const found = momentFrames[language]()
    .moments.filter((each) => messages.some((matches) => isTold(each, matches)))
    .map(({ moment }) => moment);
  return found.filter((moment) => !IMPLIED.some(([one, by]) => moment === one && found.includes(by)));
}

function matchesIn(sentences: readonly Sentence[], language: Language): Matches {
  const index = INDEX_OF[language]();
  const found = new Map<number, (readonly FrameMatch[])[]>();
  for (const [which, { tokens }] of sentences.entries()) {
    for (const { entry, first, last } of index.among(tokens)) {
      const matches = matchAll(entry.frame, tokens, first, last);
      if (matches.length === 0) continue;
      const known = found.get(entry.at) ?? sentences.map(() => []);
      known[which] = matches;
      found.set(entry.at, known);
    }
  }
  return (at) => found.get(at);
}

function isTold({ told, vetoes }: MomentTold, matches: Matches): boolean {
  return told.some((frames) => {
    const [first = [], ...others] = frames.map((at) => placesOf(at, vetoes, matches));
    const near = others.map(around);
    return first.some((at) => near.every((places) => places.has(at)));
  });
}

/** These places and those within reach of them. */
function around(places: readonly number[]): ReadonlySet<number> {
  return new Set(places.flatMap((at) => Array.from({ length: 2 * REACH + 1 }, (_, step) => at - REACH + step)));
}

/** The sentences in which a frame matches, and no veto overlaps the match. */
function placesOf(at: number, vetoes: readonly number[], matches: Matches): readonly number[] {
  return (matches(at) ?? []).flatMap((own, sentence) => {
    const denied = own.length === 0 ? [] : vetoes.flatMap((veto) => matches(veto)?.[sentence] ?? []);
    return own.some(({ from, to }) => !denied.some((veto) => veto.from < to && from < veto.to)) ? [sentence] : [];
  });
}

function indexOf(language: Language): FrameIndex<MomentFrame> {
  return storedIndex(momentFrames[language]().frames, SPELLING[language], (at, frame) => ({ at, frame }));
}
