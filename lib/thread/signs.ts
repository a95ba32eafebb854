import type { Language } from '../analyzer/contract.ts';
import type { Sentence } from '../languages/contract.ts';
import type { Move, MoveHit } from '../moves/contract.ts';
import { framesIn } from '../moves/read.ts';
import { keptWaiting } from './kept-waiting.ts';
import { tellsIn } from './tells.ts';

/** What tells of the writer's feeling in a message, beside its table. */
export interface Signs {
  /** 0 to 1, all frames together. */
  readonly frames: number;
  /** A frame found that it complains of waiting. */
  readonly waits: boolean;
  /** Its words plainly say that somebody was kept waiting (`keptWaiting`). */
  readonly kept: boolean;
  /** As `TELLS` names them. */
  readonly tells: readonly number[];
  /** What the frames found, the weightiest for a feeling first; others have none. */
  readonly hits: readonly MoveHit[];
  readonly weighed: readonly MoveHit[];
}

const WEIGHTS: Readonly<Partial<Record<Move, number>>> = {
  feel: 0.58,
  threaten: 0.5,
  harm: 0.42,
  'complain-waiting': 0.35,
};
const CALMER = 0.8;

/** Reads the signs of feeling in a customer's message. */
export function signsOf(text: string, sentences: readonly Sentence[], language: Language): Signs {
  const hits = sentences.flatMap((sentence, index) => framesIn(sentence, index, language));
  const weighed = hits.filter(({ move }) => WEIGHTS[move] !== undefined).sort((a, b) => weightOf(b) - weightOf(a));
  return {
    frames: byFrames(text, hits, weighed),
    waits: hits.some(({ move }) => move === 'complain-waiting'),
    kept: keptWaiting(text, language),
    tells: tellsIn(
      text,
      sentences.flatMap(({ tokens }) => tokens),
      language,
    ),
    hits,
    weighed,
  };
}

/** What the frames found, several weighing less than their sum. */
function byFrames(text: string, hits: readonly MoveHit[], weighed: readonly MoveHit[]): number {
  const loud = weighed.reduce((left, hit, at) => left * (1 - weightOf(hit) * CALMER ** at), 1 - loudness(text));
  const soft =
    hits.some(({ move }) => move === 'soften') && !weighed.some(({ move }) => move === 'feel' || move === 'threaten');
  return (1 - loud) * (soft ? 0.7 : 1);
}

function weightOf(hit: MoveHit): number {
  return WEIGHTS[hit.move] ?? 0;
}

/** Rows of exclamation marks and shouted words. */
function loudness(text: string): number {
  const rows = text.match(/[!?]*![!?]+|\?{2,}/g)?.length ?? 0;
  const shouted = (text.match(/(?<![\p{L}\p{N}-])\p{Lu}{3,}(?![\p{L}\p{N}-])/gu) ?? []).length;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters > 20 && capitals > letters * 0.7) return 0.35;
  return Math.min(0.3, rows * 0.15 + Math.max(0, shouted - 1) * 0.08);
}
