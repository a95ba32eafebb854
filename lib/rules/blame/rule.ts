import { hitsOf } from '../../analyzer/reading.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** Puts the fault on the customer. */
export const rule: Rule = {
  id: 'blame',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    return byClause(reading, hitsOf(reading, 'blame'));
  },
};
