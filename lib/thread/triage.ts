import type { ThreadMessage, Tone } from '../analyzer/contract.ts';
import { once } from '../languages/once.ts';
import type { Move } from '../moves/contract.ts';
import { grown, sumOfTrees } from '../weighing/trees.ts';
import { logit } from './feeling.ts';
import type { Mood } from './mood.ts';
import { TELLS } from './tells.ts';
import trained from './triage.json' with { type: 'json' };

export type TriageLevel = 'routine' | 'brief' | 'deep';

/** What is known of a customer who waits for an answer. */
export interface Customer {
  /** Messages that no agent has answered yet. */
  readonly open: readonly ThreadMessage[];
  readonly all: readonly ThreadMessage[];
  /** Of the open messages. */
  readonly moods: readonly Mood[];
  readonly tone: Tone | null;
}

/** These call for more than a sentence whatever the tone: grief is often quiet, a threat often polite. */
const GRAVE: readonly string[] = ['bereavement', 'legal-threat'];
const MOMENTS = [
  ...GRAVE,
  'account-locked',
  'billing-dispute',
  'broken-promise',
  'cancellation',
  'churn-risk',
  'data-loss',
  'double-charge',
  'missing-delivery',
  'outage',
  'repeat-contact',
  'security',
  'warranty-claim',
] as const;
/** What customers do in their messages. */
const MOVES: readonly Move[] = [
  'ask',
  'ask-how',
  'blame',
  'complain-waiting',
  'condole',
  'feel',
  'good-news',
  'harm',
  'inform',
  'instruct',
  'language-barrier',
  'offer',
  'own-act',
  'promise',
  'reason',
  'refuse',
  'set-time',
  'soften',
  'thank',
  'third-party',
  'threaten',
];
/** A feeling that is as strong as this calls for much, whatever else is written. */
const STRONG = 0.75;
/** Labelled messages are no longer: a pasted log calls for nothing by its length. */
const MOST_LETTERS = 330;
const TREES = { stirred: once(() => grown(trained.stirred)), deep: once(() => grown(trained.deep)) } as const;

/** The names of what is looked at, in the order of `triageSigns`. */
export const TRIAGE_SIGNS: readonly string[] = [
  'strong',
  'annoyed',
  'waits',
  'frames',
  'upset',
  'formality',
  'sentiment',
  'open messages',
  'messages',
  'length',
  ...MOVES.map((move) => `move: ${move}`),
  ...MOMENTS.map((moment) => `moment: ${moment}`),
  ...TELLS.map((tell) => `tell: ${tell}`),
];

/**
 * How much acknowledgement a ticket calls for: strong feeling, harm, repetition or a threat is `deep`, one mild annoyance
 * `brief`, none `routine`. Told by trees over named signs, one set for whether anything is called for and one for how much, which
 * `npm run train` learns from threads that two readers labelled.
 */
export function triageOf(customer: Customer, moments: readonly string[]): TriageLevel {
  if (moments.some((moment) => GRAVE.includes(moment))) return 'deep';
  if (customer.moods.some(({ strong }) => strong >= STRONG)) return 'deep';
  const signs = triageSigns(customer, moments);
  if (sumOfTrees(TREES.deep(), signs) > 0) return 'deep';
  return sumOfTrees(TREES.stirred(), signs) > 0 ? 'brief' : 'routine';
}

/** The signs of how much a ticket calls for, by `TRIAGE_SIGNS`: the most of each in the open messages. */
export function triageSigns({ open, all, moods, tone }: Customer, moments: readonly string[]): Float64Array {
  const most = (of: (mood: Mood) => number) => Math.max(0, ...moods.map(of));
  const letters = open.reduce((sum, { text }) => sum + text.length, 0);
  return Float64Array.of(
    logit(most(({ strong }) => strong)),
    logit(most(({ annoyed }) => annoyed)),
    logit(most(({ waits }) => waits)),
    most(({ frames }) => frames),
    tone?.upset ?? 0,
    tone?.formality ?? 0,
    tone?.sentiment ?? 0,
    open.length,
    all.length,
    Math.log1p(Math.min(letters, MOST_LETTERS)),
    ...MOVES.map((move) => Number(moods.some(({ moves }) => moves.has(move)))),
    ...MOMENTS.map((moment) => Number(moments.includes(moment))),
    ...TELLS.map((_, at) => most(({ tells }) => tells[at] ?? 0)),
  );
}
