import type { Language } from '../analyzer/contract.ts';
import type { Token } from '../languages/contract.ts';
import { spell } from '../languages/index.ts';
import type { Move } from './contract.ts';
import { type Frame, firstKeys, frame, matchAll, tokenKeys } from './frame.ts';
import { moves } from './index.ts';

/** A move's words, as indexes of a sentence's unquoted tokens, end exclusive. */
export interface FramePlace {
  readonly move: Move;
  readonly from: number;
  readonly to: number;
}

/** All frames of a language, findable by what their first word asks for. */
interface Forms {
  readonly byKey: ReadonlyMap<string, readonly MoveFrame[]>;
  readonly anywhere: readonly MoveFrame[];
  readonly vetoes: ReadonlyMap<Move, readonly Frame[]>;
}

interface MoveFrame {
  readonly move: Move;
  readonly frame: Frame;
}

const formsOf = new Map<Language, Forms>();

/** The moves that frames find among a sentence's unquoted tokens, with their words; what a veto overlaps is left out. */
export function byFrames(tokens: readonly Token[], language: Language): readonly FramePlace[] {
  const forms = compiled(language);
  const found = new Map<Move, FramePlace[]>();
  const covers = new Map<Move, readonly number[]>();
  for (const { move, frame: each } of candidates(tokens, forms)) {
    const places = matchAll(each, tokens);
    if (places.length === 0) continue;
    const known = found.get(move) ?? [];
    found.set(move, known);
    const covered = covers.get(move) ?? coverage(forms.vetoes.get(move) ?? [], tokens);
    covers.set(move, covered);
    for (const { from, to, spanFrom, spanTo } of places) {
      if ((covered[to] ?? 0) === (covered[from] ?? 0)) known.push({ move, from: spanFrom, to: spanTo });
    }
  }
  return [...found.values()].flatMap(merge);
}

/** Whether a veto of the move fits the sentence: what people took back no table may add. */
export function isVetoed(move: Move, tokens: readonly Token[], language: Language): boolean {
  return (compiled(language).vetoes.get(move) ?? []).some((veto) => matchAll(veto, tokens).length > 0);
}

function candidates(tokens: readonly Token[], forms: Forms): ReadonlySet<MoveFrame> {
  const keys = new Set(tokens.flatMap(tokenKeys));
  return new Set([...forms.anywhere, ...[...keys].flatMap((key) => forms.byKey.get(key) ?? [])]);
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
  const read = (source: string) => frame(source, (word) => spell(word, language));
  const byKey = new Map<string, MoveFrame[]>();
  const anywhere: MoveFrame[] = [];
  for (const { move, words } of moves) {
    for (const source of words[language].frames) {
      const entry = { move, frame: read(source) };
      const keys = firstKeys(entry.frame);
      if (!keys) anywhere.push(entry);
      for (const key of keys ?? []) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
  }
  const vetoes = new Map(moves.map(({ move, words }) => [move, (words[language].vetoes ?? []).map(read)] as const));
  return { byKey, anywhere, vetoes };
}
