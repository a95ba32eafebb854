import type { ReplySentence } from '../../analyzer/reading.ts';
import type { Move, MoveHit } from '../../moves/contract.ts';
import type { Rule } from '../contract.ts';
import { answers } from './answers.ts';
import { bodyOf } from './body.ts';
import { wantOf } from './want.ts';

/** Moves that lead on: something is done, promised, asked, explained step by step, timed or refused. */
const STEPS: readonly Move[] = [
  'own-act',
  'third-party',
  'hand-off',
  'ask',
  'ask-tried',
  'instruct',
  'basic-step',
  'offer',
  'refuse',
  'promise',
  'vague-time',
  'set-time',
  'good-news',
];
/** Moves that fill a reply without leading on. */
const EMPTY: readonly Move[] = [
  'acknowledge',
  'apologise',
  'assume',
  'blame',
  'cheer',
  'condole',
  'defend',
  'deter',
  'dismiss',
  'pseudo-apologise',
  'recite',
  'sympathise',
  'thank',
];

/** Of these, the ones whose words are no step even where they read like one; an act beside an apology is one. */
const TAKING: readonly Move[] = ['assume', 'blame', 'defend', 'deter', 'dismiss', 'pseudo-apologise', 'recite'];

/** The customer has a problem or a request, and no sentence of the reply leads on. */
export const rule: Rule = {
  id: 'missing-next-step',
  group: 'C',
  severity: 'advice',
  check(reading) {
    const want = wantOf(reading);
    const body = bodyOf(reading);
    if (want === null || body.length === 0) return [];
    const onward = body.some((sentence) => {
      const empty = sentence.moves.filter(({ move }) => EMPTY.includes(move));
      return leadsOn(sentence, empty) || answers(sentence, empty, want, reading);
    });
    return onward ? [] : [{ start: null, end: null }];
  },
};

function leadsOn(sentence: ReplySentence, empty: readonly MoveHit[]): boolean {
  if (sentence.asks) return true;
  const taking = empty.filter(({ move }) => TAKING.includes(move));
  return sentence.moves.some((hit) => STEPS.includes(hit.move) && !taking.some((other) => takesAway(other, hit)));
}

/** The greater part of the words makes the empty move. */
function takesAway(other: MoveHit, hit: MoveHit): boolean {
  const shared = Math.min(other.end, hit.end) - Math.max(other.start, hit.start);
  return shared * 2 >= hit.end - hit.start || (shared > 0 && other.start <= hit.start);
}
