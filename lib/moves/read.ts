import type { Language } from '../analyzer/contract.ts';
import type { Sentence, Token } from '../languages/contract.ts';
import type { Move, MoveHit } from './contract.ts';
import { type Frame, frame, matchAll } from './frame.ts';
import { moves } from './index.ts';

interface Compiled {
  readonly move: Move;
  readonly frames: readonly Frame[];
  readonly vetoes: readonly Frame[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const compiled = new Map<Language, readonly Compiled[]>();

/** The moves that a sentence makes, each with the words that make it. Words in quotation marks are somebody else's. */
export function movesOf(sentence: Sentence, index: number, language: Language): readonly MoveHit[] {
  const tokens = sentence.tokens.filter((token) => !token.quoted);
  return forms(language).flatMap(({ move, frames, vetoes }) =>
    spansOf(tokens, frames, vetoes).map(({ from, to }) => hit(move, tokens.slice(from, to), index)),
  );
}

function forms(language: Language): readonly Compiled[] {
  let known = compiled.get(language);
  if (!known) {
    known = moves.map(({ move, words }) => ({
      move,
      frames: words[language].frames.map(frame),
      vetoes: (words[language].vetoes ?? []).map(frame),
    }));
    compiled.set(language, known);
  }
  return known;
}

function spansOf(tokens: readonly Token[], frames: readonly Frame[], vetoes: readonly Frame[]): readonly Span[] {
  const found = frames.flatMap((each) =>
    matchAll(each, tokens).map((match) => ({ from: match.spanFrom, to: match.spanTo, whole: match })),
  );
  if (found.length === 0) return [];
  const denied = vetoes.flatMap((each) => matchAll(each, tokens));
  return merge(found.filter(({ whole }) => !denied.some((veto) => veto.from < whole.to && whole.from < veto.to)));
}

/** Joins overlapping spans, so that one phrase found by two frames is one hit. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else if (span.to > span.from) merged.push({ from: span.from, to: span.to });
  }
  return merged;
}

function hit(move: Move, tokens: readonly Token[], sentence: number): MoveHit {
  return { move, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, sentence, tokens };
}
