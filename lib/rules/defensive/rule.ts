import { hitsOf, makes, type Reading } from '../../analyzer/reading.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** Refuses responsibility, or says that the customer is wrong. */
export const rule: Rule = {
  id: 'defensive',
  group: 'B',
  severity: 'advice',
  check(reading) {
    return byClause(
      reading,
      hitsOf(reading, 'defend').filter((hit) => !isScopeWithHelp(hit, reading)),
    );
  },
};

/** "We have no influence on customs, and I'll call them today": a fact about who does what, with help. */
function isScopeWithHelp({ tokens, sentence }: MoveHit, reading: Reading): boolean {
  return tokens.some(({ classes }) => classes.has('influence')) && makes(reading, sentence, sentence + 1, 'own-act');
}
