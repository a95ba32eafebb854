import { CUSTOMER_SIGNS, customerSigns, OWN_SIGNS, sentenceSigns } from '../lacking/signs.ts';
import { once } from '../languages/once.ts';
import type { MoveHit } from '../moves/contract.ts';
import { likelihood } from '../moves/read.ts';
import { bodyOf } from '../rules/body.ts';
import { type GrownTrees, grown, sumOfTrees } from '../weighing/trees.ts';
import { FOUR_AS, type FourA, type Presence } from './contract.ts';
import trained from './four-as.json' with { type: 'json' };
import { hitsOf, type Reading, type ReplySentence } from './reading.ts';

type Span = Presence['spans'][number];

const FEW = 4;
/** So sure is the table of what a frame found that nobody would deny it. */
const PLAINLY = 0.5;
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
 * sentences say and what the customer calls for, which `npm run train` learns from labelled replies; where nobody wrote, and in replies of a few
 * words, by the moves alone.
 */
export function fourAsOf(reading: Reading): Readonly<Record<FourA, Presence>> {
  const signs = reading.customer.all.length > 0 && bodyOf(reading).some(isLong) ? replySigns(reading) : null;
  const needed = neededIn(reading);
  const presence = (id: FourA): Presence => {
    const spans = spansOf(id, reading);
    if (signs === null) return { present: spans.length > 0, needed: needed[id], spans };
    const isHeld = sumOfTrees(TREES[id](), signs) > 0 || (id === 'acknowledge' && acknowledgesPlainly(reading));
    const held = isHeld ? orLikeliest(spans, id, reading) : [];
    return { present: held.length > 0, needed: needed[id], spans: held };
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
  const body = bodyOf(reading).filter((sentence) => isLong(sentence) && (id === 'ask' || !sentence.asks));
  if (spans.length > 0 || body.length === 0) return spans;
  const holds = ({ index }: ReplySentence) => {
    const signs = sentenceSigns(reading, index);
    return Math.max(...TABLES[id].map((at) => signs[at] as number));
  };
  const { start, end } = body.reduce((most, each) => (holds(each) > holds(most) ? each : most));
  return [[start, end]];
}

/** Of shorter ones too few are labelled. */
function isLong({ wording }: ReplySentence): boolean {
  return wording.tokens.length > FEW;
}

/** Said in so many words, it is there even where nothing calls for it; trees learned from tickets where few say it then. */
function acknowledgesPlainly(reading: Reading): boolean {
  return hitsOf(reading, 'acknowledge').some(({ by, sentence }) => {
    const words = reading.sentences[sentence];
    return by === 'frame' && words !== undefined && likelihood('acknowledge', words, reading.language) >= PLAINLY;
  });
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
  const body = reading.sentences.filter((sentence) => !sentence.asks && isLong(sentence));
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
