import { hitsOf } from '../../analyzer/reading.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** An apology that takes nothing on. */
export const rule: Rule = {
  id: 'non-apology',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    return byClause(reading, hitsOf(reading, 'pseudo-apologise'));
  },
};
