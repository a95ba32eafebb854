import type { Language } from '../analyzer/contract.ts';
import type { Token } from '../languages/contract.ts';
import { SPELLING } from '../languages/index.ts';
import { once } from '../languages/once.ts';
import type { Move } from './contract.ts';
import { type Frame, type FrameMatch, matchAll } from './frame.ts';
import type { Candidate, FrameIndex } from './frame-index.ts';
import { storedIndex } from './frame-store.ts';
import { moveFrames } from './move-frames.ts';

/** A move's words, as indexes of a sentence's unquoted tokens, end exclusive. */
export interface FramePlace {
  readonly move: Move;
  readonly from: number;
  readonly to: number;
}

interface MoveFrame {
  readonly move: Move;
  readonly frame: Frame;
  /** Takes back what it overlaps. */
  readonly veto: boolean;
}

const NOBODY: Pick<MoveFrame, 'move' | 'veto'> = { move: 'ask', veto: true };
const INDEX_OF: Readonly<Record<Language, () => FrameIndex<MoveFrame>>> = {
  en: once(() => indexOf('en')),
  de: once(() => indexOf('de')),
};

/** What frames tell of a sentence. */
export interface Framed {
  /** The moves with their words; what a veto overlaps is left out. */
  readonly places: readonly FramePlace[];
  /** Whether a veto of the move fits the sentence: what people took back no table may add. */
  isVetoed(move: Move): boolean;
}

/** The moves that frames find among a sentence's unquoted tokens. */
export function byFrames(tokens: readonly Token[], language: Language): Framed {
  const candidates = INDEX_OF[language]().among(tokens);
  return {
    places: placesAmong(candidates, tokens),
    isVetoed: (move) => vetoed(move, candidates, tokens).length > 0,
  };
}

function placesAmong(candidates: readonly Candidate<MoveFrame>[], tokens: readonly Token[]): readonly FramePlace[] {
  const found = new Map<Move, FramePlace[]>();
  const covers = new Map<Move, readonly number[]>();
  for (const { entry, first, last } of candidates) {
    const { move, frame, veto } = entry;
    const places = veto ? [] : matchAll(frame, tokens, first, last);
    if (places.length === 0) continue;
    const known = found.get(move) ?? [];
    found.set(move, known);
    const covered = covers.get(move) ?? coverage(vetoed(move, candidates, tokens), tokens.length);
    covers.set(move, covered);
    for (const { from, to, spanFrom, spanTo } of places) {
      if ((covered[to] ?? 0) === (covered[from] ?? 0)) known.push({ move, from: spanFrom, to: spanTo });
    }
  }
  return [...found.values()].flatMap(merge).sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Where vetoes of the move match. */
function vetoed(move: Move, candidates: readonly Candidate<MoveFrame>[], tokens: readonly Token[]) {
  return candidates.flatMap(({ entry, first, last }) =>
    entry.veto && entry.move === move ? matchAll(entry.frame, tokens, first, last) : [],
  );
}

/** Running count of so many tokens that a veto covers, so that any stretch can be asked at once. */
function coverage(vetoes: readonly FrameMatch[], length: number): readonly number[] {
  const covered = new Set(vetoes.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const counts = [0];
  for (let at = 0; at < length; at += 1) counts.push((counts[at] ?? 0) + (covered.has(at) ? 1 : 0));
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

function indexOf(language: Language): FrameIndex<MoveFrame> {
  const { frames, runs } = moveFrames[language]();
  const whose = runs.flatMap(({ move, veto, frames }) => new Array<typeof NOBODY>(frames).fill({ move, veto }));
  return storedIndex(frames, SPELLING[language], (at, frame) => ({ ...(whose[at] ?? NOBODY), frame }));
}
