import type { Token } from '../languages/contract.ts';

/** What a sentence of a customer's message does. */
export const CUSTOMER_MOVES = [
  'ask-how',
  'complain-waiting',
  'feel',
  'harm',
  'language-barrier',
  'soften',
  'threaten',
] as const;

/** What a sentence of support writing does. A sentence may make several moves. */
export const MOVES = [
  'acknowledge',
  'apologise',
  'ask',
  'ask-tried',
  'assume',
  'basic-step',
  'blame',
  'cheer',
  'condole',
  'defend',
  'deter',
  'dismiss',
  'good-news',
  'hand-off',
  'inform',
  'instruct',
  'offer',
  'own-act',
  'promise',
  'pseudo-apologise',
  'reason',
  'recite',
  'refuse',
  'set-time',
  'sympathise',
  'thank',
  'third-party',
  'vague-time',
  ...CUSTOMER_MOVES,
] as const;
export type Move = (typeof MOVES)[number];

const BITS = 32;
const BIT_OF = new Map<Move, number>(MOVES.map((move, at) => [move, at % BITS]));

/** The number of a move's bit. */
export function bitOf(move: Move): number {
  return BIT_OF.get(move) ?? 0;
}

/** Moves as bits of one number, so that most sentences are passed over at once. A few share theirs, so a bit is no proof. */
export function bitsOf(moves: readonly Move[]): number {
  let bits = 0;
  for (const move of moves) bits |= 1 << bitOf(move);
  return bits;
}

/**
 * How one language makes one move. Frames are patterns over words and word classes (`lib/moves/frame.ts` says how to
 * write one); a veto that overlaps a frame's match takes it back.
 */
export interface MoveForms {
  readonly frames: readonly string[];
  readonly vetoes?: readonly string[];
}

export interface MoveHit {
  readonly move: Move;
  /** UTF-16 offsets in the text that was read, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
  /** Who found it. A table can't name the very words, only the clause that drove it. */
  readonly by: 'frame' | 'table';
}
