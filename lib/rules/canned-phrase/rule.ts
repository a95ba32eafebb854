import { hitsOf } from '../../analyzer/reading.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** Phrases that could stand in any reply to anybody. */
export const rule: Rule = {
  id: 'canned-phrase',
  group: 'ownership',
  severity: 'hint',
  check(reading) {
    return byClause(reading, hitsOf(reading, 'recite'));
  },
};
