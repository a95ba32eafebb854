import type { Address, Sentence } from '../languages/contract.ts';
import type { Detected } from '../languages/detect.ts';
import type { Register } from '../languages/register.ts';
import type { Move, MoveHit } from '../moves/contract.ts';
import type { Greeting } from '../thread/greeting.ts';
import type { Mood } from '../thread/mood.ts';
import type { TriageLevel } from '../thread/triage.ts';
import type { Waiting } from '../thread/waiting.ts';
import type { AnalysisRequest, Channel, Language, ThreadMessage, Tone } from './contract.ts';
import type { HouseRules } from './house.ts';

/** A sentence of the reply with its moves. */
export interface ReplySentence extends Sentence {
  /** Counted from 0. */
  readonly index: number;
  readonly moves: readonly MoveHit[];
}

export interface CustomerSide {
  /** Messages that no agent has answered yet, oldest first; the last message when all are answered. */
  readonly open: readonly ThreadMessage[];
  /** All messages of the customer, oldest first. */
  readonly all: readonly ThreadMessage[];
  readonly language: Detected | null;
  readonly moods: readonly Mood[];
  readonly tone: Tone | null;
  readonly upset: boolean;
  readonly complainsOfWaiting: boolean;
  readonly register: Register | null;
  readonly address: Address;
}

const NOWHERE: readonly number[] = [];
const NO_HITS: readonly MoveHit[] = [];

/** Everything that rules look at. */
export interface Reading {
  readonly request: AnalysisRequest;
  /** What the team and the agent decided. */
  readonly house: HouseRules;
  /** The reply with quoted lines and what stands behind a signature mark blanked out, so that offsets stay. */
  readonly own: string;
  readonly language: Language;
  readonly detected: Detected | null;
  readonly channel: Channel;
  readonly sentences: readonly ReplySentence[];
  readonly greeting: Greeting | null;
  readonly register: Register;
  readonly address: Address;
  readonly tone: Tone;
  readonly customer: CustomerSide;
  readonly waiting: Waiting;
  readonly triage: { readonly level: TriageLevel; readonly cues: readonly string[] };
  readonly moments: readonly string[];
}

/** By sentences of one reading: where each move is made. */
const makers = new WeakMap<readonly ReplySentence[], ReadonlyMap<Move, readonly number[]>>();

/** All hits of some moves in the reply, in the order of the text. */
export function hitsOf({ sentences }: Reading, ...moves: readonly Move[]): readonly MoveHit[] {
  const by = makersIn(sentences);
  const places = moves.flatMap((move) => by.get(move) ?? NOWHERE);
  if (places.length === 0) return NO_HITS;
  const at = moves.length === 1 ? places : [...new Set(places)].sort((a, b) => a - b);
  return at.flatMap((index) => sentences[index]?.moves.filter((hit) => moves.includes(hit.move)) ?? []);
}

/** Whether one of the sentences `from` to `to` (indexes, inclusive) makes one of the moves. */
export function makes({ sentences }: Reading, from: number, to: number, ...moves: readonly Move[]): boolean {
  for (let at = Math.max(0, from); at <= to && at < sentences.length; at += 1) {
    if (sentences[at]?.moves.some((hit) => moves.includes(hit.move))) return true;
  }
  return false;
}

function makersIn(sentences: readonly ReplySentence[]): ReadonlyMap<Move, readonly number[]> {
  const known = makers.get(sentences);
  if (known) return known;
  const by = new Map<Move, number[]>();
  for (const { moves, index } of sentences) {
    for (const { move } of moves) {
      const places = by.get(move);
      if (!places) by.set(move, [index]);
      else if (places.at(-1) !== index) places.push(index);
    }
  }
  makers.set(sentences, by);
  return by;
}
