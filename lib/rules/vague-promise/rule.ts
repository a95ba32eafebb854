import { hitsOf, makes, type Reading } from '../../analyzer/reading.ts';
import { clauseOf } from '../../analyzer/spans.ts';
import type { MoveHit } from '../../moves/contract.ts';
import type { Rule } from '../contract.ts';

/** "Soon", "zeitnah" in a promise, without a time that can be held in this sentence or the next. */
export const rule: Rule = {
  id: 'vague-promise',
  group: 'ownership',
  severity: 'hint',
  check(reading) {
    return hitsOf(reading, 'vague-time')
      .filter((hit) => promises(hit, reading) && !timed(hit, reading))
      .map(({ start, end }) => ({ start, end }));
  },
};

/** A question promises nothing, nor does a clause that only asks the customer to be quick. */
function promises(hit: MoveHit, reading: Reading): boolean {
  const sentence = reading.sentences[hit.sentence];
  if (!sentence || sentence.asks) return false;
  const clause = clauseOf(reading, hit);
  const inClause = sentence.moves.filter(({ start, end }) => start < clause.end && clause.start < end);
  const coming = (moves: readonly MoveHit[]) =>
    moves.some(({ move }) => move === 'promise' || move === 'third-party' || move === 'own-act');
  if (coming(inClause)) return true;
  if (inClause.some(({ move }) => move === 'ask' || move === 'instruct')) return false;
  return coming(sentence.moves);
}

function timed({ sentence }: MoveHit, reading: Reading): boolean {
  return makes(reading, sentence, sentence + 1, 'set-time');
}
