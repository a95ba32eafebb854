import { hitsOf } from '../../analyzer/reading.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** Words that keep the customer from writing again. */
export const rule: Rule = {
  id: 'contact-deterrent',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    return byClause(reading, hitsOf(reading, 'deter'));
  },
};
