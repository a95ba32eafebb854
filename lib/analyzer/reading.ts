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

/** All hits of some moves in the reply, in the order of the text. */
export function hitsOf(reading: Reading, ...moves: readonly Move[]): readonly MoveHit[] {
  return reading.sentences.flatMap((sentence) => sentence.moves.filter((hit) => moves.includes(hit.move)));
}

/** Whether one of the sentences `from` to `to` (indexes, inclusive) makes one of the moves. */
export function makes(reading: Reading, from: number, to: number, ...moves: readonly Move[]): boolean {
  return reading.sentences
    .slice(Math.max(0, from), to + 1)
    .some((sentence) => sentence.moves.some((hit) => moves.includes(hit.move)));
}
