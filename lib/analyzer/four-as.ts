import { CUSTOMER_SIGNS, customerSigns, OWN_SIGNS, sentenceSigns } from '../lacking/signs.ts';
import { once } from '../languages/once.ts';
import type { MoveHit } from '../moves/contract.ts';
import { bodyOf } from '../rules/body.ts';
import { type GrownTrees, grown, sumOfTrees } from '../weighing/trees.ts';
import type { FourA, Presence } from './contract.ts';
import trained from './four-as.json' with { type: 'json' };
import { hitsOf, type Reading, type ReplySentence } from './reading.ts';

type Span = Presence['spans'][number];

export const FOUR_AS = ['acknowledge', 'apologize', 'ask', 'act'] as const satisfies readonly FourA[];
/** Which sign says most of an A, for a sentence that makes no move of it. */
const TABLES: Readonly<Record<FourA, readonly number[]>> = {
  acknowledge: signsAt('table: acknowledge', 'table: sympathise'),
  apologize: signsAt('table: apologise'),
  ask: signsAt('table: ask'),
  act: signsAt('table: own-act', 'table: instruct', 'table: inform'),
};
const TREES = Object.fromEntries(FOUR_AS.map((id) => [id, once(() => grown(trained[id]))])) as Readonly<
  Record<FourA, () => GrownTrees>
>;

/** The names of what tells whether a reply holds an A, in the order of `replySigns`. */
export const REPLY_SIGNS: readonly string[] = [
  ...OWN_SIGNS.map((name) => `most: ${name}`),
  ...OWN_SIGNS.map((name) => `sum: ${name}`),
  'sentences',
  'sentences of the body',
  ...CUSTOMER_SIGNS.map((name) => `customer: ${name}`),
];

/**
 * Which of the four A's the reply holds, where, and which of them this ticket calls for. Whether it holds one is told by trees over what its
 * sentences say and what the customer calls for, which `npm run train` learns from labelled replies; where nobody wrote, by the moves alone.
 */
export function fourAsOf(reading: Reading): Readonly<Record<FourA, Presence>> {
  const signs = reading.customer.all.length > 0 && reading.sentences.length > 0 ? replySigns(reading) : null;
  const needed = neededIn(reading);
  const presence = (id: FourA): Presence => {
    const spans = spansOf(id, reading);
    if (signs === null) return { present: spans.length > 0, needed: needed[id], spans };
    const present = sumOfTrees(TREES[id](), signs) > 0;
    return { present, needed: needed[id], spans: present ? orLikeliest(spans, id, reading) : [] };
  };
  return {
    acknowledge: presence('acknowledge'),
    apologize: presence('apologize'),
    ask: presence('ask'),
    act: presence('act'),
  };
}

/** The signs of a whole reply: of each of its sentences' signs the most and the sum, and the customer's. */
export function replySigns(reading: Reading): Float64Array {
  const { sentences } = reading;
  const count = OWN_SIGNS.length;
  const signs = new Float64Array(REPLY_SIGNS.length).fill(Number.NEGATIVE_INFINITY, 0, count);
  for (let index = 0; index < sentences.length; index += 1) {
    const own = sentenceSigns(reading, index);
    for (let at = 0; at < count; at += 1) {
      const sign = own[at] as number;
      if (sign > (signs[at] as number)) signs[at] = sign;
      signs[count + at] = (signs[count + at] as number) + sign;
    }
  }
  signs.set([sentences.length, bodyOf(reading).length, ...customerSigns(reading)], 2 * count);
  return signs;
}

function neededIn({ triage, waiting, customer }: Reading): Readonly<Record<FourA, boolean>> {
  const late = waiting.overdue || customer.complainsOfWaiting;
  return { acknowledge: triage.level !== 'routine', apologize: late || customer.upset, ask: false, act: true };
}

function spansOf(id: FourA, reading: Reading): readonly Span[] {
  if (id === 'acknowledge') return placesOf(hitsOf(reading, 'acknowledge', 'sympathise', 'condole'));
  if (id === 'apologize') return placesOf(plainApologies(reading));
  return id === 'ask' ? asks(reading) : acts(reading);
}

/** Where the trees alone found it, the sentence that holds most of it. */
function orLikeliest(spans: readonly Span[], id: FourA, reading: Reading): readonly Span[] {
  const body = bodyOf(reading);
  if (spans.length > 0 || body.length === 0) return spans;
  const holds = ({ index }: ReplySentence) => {
    const signs = sentenceSigns(reading, index);
    return Math.max(...TABLES[id].map((at) => signs[at] as number));
  };
  const { start, end } = body.reduce((most, each) => (holds(each) > holds(most) ? each : most));
  return [[start, end]];
}

/** What takes nothing on is no apology. */
function plainApologies(reading: Reading): readonly MoveHit[] {
  const hollow = hitsOf(reading, 'pseudo-apologise');
  return hitsOf(reading, 'apologise').filter(
    (hit) => !hollow.some(({ start, end }) => start < hit.end && hit.start < end),
  );
}

function placesOf(hits: readonly MoveHit[]): readonly Span[] {
  return hits.map(({ start, end }) => [start, end] as const);
}

function asks(reading: Reading): readonly Span[] {
  const questions = reading.sentences.filter((sentence) => sentence.asks);
  return questions.length > 0
    ? questions.map(({ start, end }) => [start, end] as const)
    : placesOf(hitsOf(reading, 'ask'));
}

/** An answer or an instruction is an act too; a greeting line or a sign-off is none. */
function acts(reading: Reading): readonly Span[] {
  const own = hitsOf(reading, 'own-act', 'instruct');
  return placesOf(own.length > 0 ? own : told(reading));
}

function told(reading: Reading): readonly MoveHit[] {
  const body = reading.sentences.filter((sentence) => !sentence.asks && sentence.wording.tokens.length > 4);
  return body.flatMap((sentence) =>
    sentence.moves.some(({ move }) =>
      [
        'sympathise',
        'apologise',
        'third-party',
        'acknowledge',
        'hand-off',
        'pseudo-apologise',
        'ask',
        'cheer',
        'thank',
      ].includes(move),
    )
      ? []
      : sentence.moves.filter(({ move }) => move === 'inform'),
  );
}

function signsAt(...names: readonly string[]): readonly number[] {
  return names.map((name) => OWN_SIGNS.indexOf(name));
}
