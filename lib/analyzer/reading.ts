import type { Address, Sentence } from '../languages/contract.ts';
import type { Detected } from '../languages/detect.ts';
import type { Register } from '../languages/register.ts';
import { bitOf, bitsOf, type Move, type MoveHit } from '../moves/contract.ts';
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
  /** The bits of these moves (`bitsOf`), which are known without putting them in place. */
  readonly making: number;
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

/** What the sentences of one reading do, found when a rule asks for it. */
interface Overview {
  /** Of each bit (`bitsOf`) the sentences that have it. */
  readonly makers: readonly (readonly ReplySentence[] | undefined)[];
  readonly hits: Map<Move, readonly MoveHit[]>;
}

const NO_HITS: readonly MoveHit[] = [];
const NONE: readonly ReplySentence[] = [];

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

/** By the sentences of a reading. */
const overviews = new WeakMap<readonly ReplySentence[], Overview>();

/** All hits of some moves in the reply, in the order of the text. */
export function hitsOf(reading: Reading, ...moves: readonly Move[]): readonly MoveHit[] {
  const [only, ...others] = moves;
  if (only === undefined) return NO_HITS;
  if (others.length > 0) return hitsIn(mayMake(reading, ...moves), moves);
  const { makers, hits } = overviewOf(reading.sentences);
  const known = hits.get(only) ?? hitsIn(makers[bitOf(only)] ?? NONE, moves);
  hits.set(only, known);
  return known;
}

function hitsIn(sentences: readonly ReplySentence[], moves: readonly Move[]): readonly MoveHit[] {
  if (sentences.length === 0) return NO_HITS;
  const hits: MoveHit[] = [];
  for (const sentence of sentences) for (const hit of sentence.moves) if (moves.includes(hit.move)) hits.push(hit);
  return hits;
}

/** The sentences that make one of the moves, in their order, and a few that only share a bit with those. */
export function mayMake({ sentences }: Reading, ...moves: readonly Move[]): readonly ReplySentence[] {
  const { makers } = overviewOf(sentences);
  const each = moves.flatMap((move) => makers[bitOf(move)] ?? NONE);
  return each.length === 0 ? NONE : inOrder(each);
}

/** Sentences by their place, each once. */
export function inOrder(sentences: readonly ReplySentence[]): readonly ReplySentence[] {
  const sorted = sentences.toSorted((a, b) => a.index - b.index);
  return sorted.filter(({ index }, at) => index !== sorted[at - 1]?.index);
}

/** Whether one of the sentences `from` to `to` (indexes, inclusive) makes one of the moves. */
export function makes({ sentences }: Reading, from: number, to: number, ...moves: readonly Move[]): boolean {
  const wanted = bitsOf(moves);
  for (let at = Math.max(0, from); at <= to && at < sentences.length; at += 1) {
    const sentence = sentences[at] as ReplySentence;
    if ((sentence.making & wanted) !== 0 && sentence.moves.some((hit) => moves.includes(hit.move))) return true;
  }
  return false;
}

function overviewOf(sentences: readonly ReplySentence[]): Overview {
  const known = overviews.get(sentences);
  if (known) return known;
  const makers: ReplySentence[][] = [];
  for (const sentence of sentences) {
    for (let bits = sentence.making; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      const known = makers[bit];
      if (known) known.push(sentence);
      else makers[bit] = [sentence];
    }
  }
  const overview = { makers, hits: new Map<Move, readonly MoveHit[]>() };
  overviews.set(sentences, overview);
  return overview;
}
