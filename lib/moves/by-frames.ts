import type { Language } from '../analyzer/contract.ts';
import type { Token } from '../languages/contract.ts';
import { spell } from '../languages/index.ts';
import type { Move, MoveForms } from './contract.ts';
import { type FirstKey, type Frame, firstKeys, frame, matchAll, matchAt } from './frame.ts';
import { moves } from './index.ts';

/** A move's words, as indexes of a sentence's unquoted tokens, end exclusive. */
export interface FramePlace {
  readonly move: Move;
  readonly from: number;
  readonly to: number;
}

/** All frames of a language, findable by what their first word asks for. */
interface Forms {
  readonly by: Readonly<Record<FirstKey['test'], Map<string, MoveFrame[]>>>;
  readonly anywhere: readonly MoveFrame[];
  readonly vetoes: ReadonlyMap<Move, () => readonly Frame[]>;
}

interface MoveFrame {
  readonly move: Move;
  /** Compiled when it is first asked for. */
  frame(): Frame;
}

const ANYWHERE: number[] = [];
const formsOf = new Map<Language, Forms>();

/** The moves that frames find among a sentence's unquoted tokens, with their words; what a veto overlaps is left out. */
export function byFrames(tokens: readonly Token[], language: Language): readonly FramePlace[] {
  const forms = compiled(language);
  const found = new Map<Move, FramePlace[]>();
  const covers = new Map<Move, readonly number[]>();
  for (const [{ move, frame }, at] of candidates(tokens, forms)) {
    const places = at === ANYWHERE ? matchAll(frame(), tokens) : matchAt(frame(), tokens, at);
    if (places.length === 0) continue;
    const known = found.get(move) ?? [];
    found.set(move, known);
    const covered = covers.get(move) ?? coverage(forms.vetoes.get(move)?.() ?? [], tokens);
    covers.set(move, covered);
    for (const { from, to, spanFrom, spanTo } of places) {
      if ((covered[to] ?? 0) === (covered[from] ?? 0)) known.push({ move, from: spanFrom, to: spanTo });
    }
  }
  return [...found.values()].flatMap(merge);
}

/** Whether a veto of the move fits the sentence: what people took back no table may add. */
export function isVetoed(move: Move, tokens: readonly Token[], language: Language): boolean {
  return (compiled(language).vetoes.get(move)?.() ?? []).some((veto) => matchAll(veto, tokens).length > 0);
}

/** The frames that may fit, each with the tokens at which it may begin. */
function candidates(tokens: readonly Token[], { by, anywhere }: Forms): ReadonlyMap<MoveFrame, readonly number[]> {
  const places = new Map<MoveFrame, number[]>();
  for (const each of anywhere) places.set(each, ANYWHERE);
  const add = (frames: readonly MoveFrame[] | undefined, at: number) => {
    for (const each of frames ?? []) {
      const known = places.get(each);
      if (!known) places.set(each, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  };
  for (const [at, { norm, classes, kind }] of tokens.entries()) {
    add(by.word.get(norm), at);
    for (const name of classes) add(by.class.get(name), at);
    if (kind === 'number') add(by.number.get(''), at);
  }
  return places;
}

/** Running count of tokens that a veto covers, so that any stretch can be asked at once. */
function coverage(vetoes: readonly Frame[], tokens: readonly Token[]): readonly number[] {
  const vetoed = new Set<number>();
  for (const veto of vetoes) {
    for (const { from, to } of matchAll(veto, tokens)) for (let at = from; at < to; at += 1) vetoed.add(at);
  }
  const counts = [0];
  for (let at = 0; at < tokens.length; at += 1) counts.push((counts[at] ?? 0) + (vetoed.has(at) ? 1 : 0));
  return counts;
}

/** Joins overlapping spans, so that one phrase found by two frames is one hit. */
function merge(places: readonly FramePlace[]): readonly FramePlace[] {
  const merged: FramePlace[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && place.from < last.to) merged[merged.length - 1] = { ...last, to: Math.max(last.to, place.to) };
    else if (place.to > place.from) merged.push(place);
  }
  return merged;
}

function compiled(language: Language): Forms {
  const known = formsOf.get(language) ?? compile(language);
  formsOf.set(language, known);
  return known;
}

function compile(language: Language): Forms {
  const spelling = (word: string) => spell(word, language);
  const by: Forms['by'] = { word: new Map(), class: new Map(), number: new Map() };
  const anywhere: MoveFrame[] = [];
  for (const { move, words } of moves) {
    for (const source of words[language].frames) {
      const entry = { move, frame: once(() => frame(source, spelling)) };
      const keys = firstKeys(source, spelling);
      if (!keys) anywhere.push(entry);
      for (const { test, value } of keys ?? []) {
        const known = by[test].get(value);
        if (known) known.push(entry);
        else by[test].set(value, [entry]);
      }
    }
  }
  const vetoesOf = (forms: MoveForms) => once(() => (forms.vetoes ?? []).map((source) => frame(source, spelling)));
  return { by, anywhere, vetoes: new Map(moves.map(({ move, words }) => [move, vetoesOf(words[language])])) };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
