import { hitsOf, makes, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import { clauseOf, overlap } from '../../analyzer/spans.ts';
import type { Move, MoveHit } from '../../moves/contract.ts';
import { likelihood } from '../../moves/read.ts';
import type { ReplyTarget } from '../../moves/tables.ts';
import { isRefusalByPolicy, namesPolicy } from '../by-policy.ts';
import type { Hit, Rule } from '../contract.ts';
import { isGranted, saysExcept } from './granted.ts';

const NEAR = 2;
const ELSEWHERE: readonly Move[] = [
  'acknowledge',
  'apologise',
  'blame',
  'defend',
  'deter',
  'dismiss',
  'hand-off',
  'sympathise',
];

/** A bare no: neither a reason nor another way in the rest of its sentence or in the two behind it. */
export const rule: Rule = {
  id: 'negative-framing',
  group: 'ownership',
  severity: 'hint',
  check(reading) {
    const bare = hitsOf(reading, 'refuse').find(
      (hit) => isWall(hit, reading) && !opened(hit, reading) && !saysExcept(hit, reading) && !isGranted(hit, reading),
    );
    return bare ? [toHit(bare, reading)] : [];
  },
};

/** Words that blame, defend or belittle are other rules' matter, and a question refuses nothing. */
function isWall(hit: MoveHit, reading: Reading): boolean {
  const here = reading.sentences[hit.sentence];
  if (!here || here.asks || isApologisedFor(hit, here, reading)) return false;
  return !here.moves.some(
    (other) => ELSEWHERE.includes(other.move) && !isGuess(other, here, reading) && overlap(other, hit),
  );
}

/** "I apologise that our service was unavailable": what an apology is for is no refusal. */
function isApologisedFor(hit: MoveHit, { moves }: ReplySentence, { request: { reply } }: Reading): boolean {
  return moves.some(
    ({ move, start, end }) =>
      move === 'apologise' &&
      start < hit.start &&
      /^[\s,]*(?:that|dass|for|about|our|unser)/i.test(reply.slice(end, hit.end)),
  );
}

/** Found by a table alone, which names a clause, not the words in it; and of this the table is less sure than of the refusal. */
function isGuess(hit: MoveHit, here: ReplySentence, reading: Reading): boolean {
  if (hit.by !== 'table') return false;
  if (hit.move === 'acknowledge' || (hit.move === 'defend' && isRefusalByPolicy(hit, reading))) return true;
  const sure = (what: Move) => likelihood(what as ReplyTarget, here, reading.language);
  return sure('refuse') > sure(hit.move);
}

/** Something stands behind the no that explains it or leads on. */
function opened(hit: MoveHit, reading: Reading): boolean {
  const here = reading.sentences[hit.sentence];
  if (!here) return true;
  if (
    here.moves.some((other) => leadsOn(other) && (other.move === 'reason' ? explains(other, here) : apart(other, hit)))
  )
    return true;
  return reading.sentences
    .slice(hit.sentence + 1, hit.sentence + 1 + NEAR)
    .some((sentence) => helps(sentence, reading));
}

/** "Since your rate is non-refundable" says the no once more. */
function explains({ start }: MoveHit, here: ReplySentence): boolean {
  return !namesPolicy(here, start);
}

function apart(other: MoveHit, hit: MoveHit): boolean {
  return other.start >= hit.end || other.end <= hit.start;
}

function leadsOn({ move }: MoveHit): boolean {
  return move === 'reason' || move === 'offer' || move === 'own-act' || move === 'hand-off';
}

/** An act that is put off to some time is no other way yet. */
function helps(sentence: ReplySentence, reading: Reading): boolean {
  if (sentence.asks) return true;
  const { index: at } = sentence;
  if (makes(reading, at, at, 'refuse') && !makes(reading, at, at, 'reason', 'offer')) return false;
  const putOff = makes(reading, at, at, 'vague-time') && !makes(reading, at, at, 'set-time');
  return (
    makes(reading, at, at, 'reason', 'offer', 'hand-off') || (makes(reading, at, at, 'own-act', 'instruct') && !putOff)
  );
}

function toHit(hit: MoveHit, reading: Reading): Hit {
  return clauseOf(reading, hit);
}
