import { hitsOf, type Reading } from '../../analyzer/reading.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { likelihood } from '../../moves/read.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** An apology that takes nothing on. */
export const rule: Rule = {
  id: 'non-apology',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    return byClause(
      reading,
      hitsOf(reading, 'pseudo-apologise').filter((hit) => !isRatherPlain(hit, reading)),
    );
  },
};

/** A hit of a table alone that is surer of a plain apology: "I'm sorry that he wasn't." */
function isRatherPlain({ by, sentence }: MoveHit, { sentences, language }: Reading): boolean {
  const here = sentences[sentence];
  if (by !== 'table' || !here) return false;
  return likelihood('apologise', here, language) > likelihood('pseudo-apologise', here, language);
}
