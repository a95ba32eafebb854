import type { Reading, ReplySentence } from '../../analyzer/reading.ts';
import { clauseOf, type Span } from '../../analyzer/spans.ts';
import type { Move, MoveHit } from '../../moves/contract.ts';
import type { Rule } from '../contract.ts';
import { answers } from './answers.ts';
import { bodyOf } from './body.ts';
import { wantOf } from './want.ts';

/** Moves that lead on wherever they stand. */
const FIRM: readonly Move[] = ['third-party', 'hand-off', 'ask-tried', 'good-news', 'basic-step'];
/** Moves that lead on, but not in a clause that is busy with feelings: "I can see …", "sorry we closed …". */
const LOOSE: readonly Move[] = ['own-act', 'ask', 'instruct', 'offer', 'refuse', 'vague-time'];
const FEELING: readonly Move[] = ['acknowledge', 'apologise', 'condole', 'sympathise'];
/** Whatever reads like a step in these is none. */
const TAKING: readonly Move[] = ['assume', 'blame', 'defend', 'deter', 'dismiss', 'pseudo-apologise', 'recite'];
const EMPTY: readonly Move[] = [...FEELING, ...TAKING, 'cheer', 'thank'];

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
      const moves = sentence.moves.filter((hit) => !isGuess(hit, sentence));
      const empty = moves.filter(({ move }) => EMPTY.includes(move));
      return leadsOn({ ...sentence, moves }, reading) || answers(sentence, empty, want, reading);
    });
    return onward ? [] : [{ start: null, end: null }];
  },
};

/** An acknowledgement that no words can be named for: enough to quiet other rules, too little to call a sentence empty. */
function isGuess({ move, start, end }: MoveHit, { tokens }: ReplySentence): boolean {
  const words = tokens.filter(({ kind, classes }) => kind === 'word' && !classes.has('opener'));
  return move === 'acknowledge' && start <= (words[0]?.start ?? start) && end >= (words.at(-1)?.end ?? end);
}

function leadsOn(sentence: ReplySentence, reading: Reading): boolean {
  const { moves } = sentence;
  if (sentence.asks && !moves.some(({ move }) => TAKING.includes(move))) return true;
  const taking = moves.filter(({ move }) => TAKING.includes(move));
  const busy = moves
    .filter(({ move }) => FEELING.includes(move) || TAKING.includes(move))
    .map((hit) => clauseOf(reading, hit));
  return moves.some((hit) => {
    if (taking.some((other) => takesAway(other, hit))) return false;
    return FIRM.includes(hit.move) || (LOOSE.includes(hit.move) && !busy.some((clause) => holds(clause, hit)));
  });
}

/** The greater part of the words makes the empty move. */
function takesAway(other: MoveHit, hit: MoveHit): boolean {
  const shared = Math.min(other.end, hit.end) - Math.max(other.start, hit.start);
  return shared * 2 >= hit.end - hit.start || (shared > 0 && other.start <= hit.start);
}

function holds(clause: Span, { start }: MoveHit): boolean {
  return clause.start <= start && start < clause.end;
}
