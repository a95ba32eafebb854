import type { Rule } from '../contract.ts';
import { lacks } from '../lacking/lacking.ts';

const SURE = 0.55;

/** The customer is upset, and nothing in the reply meets the feeling or the trouble. */
export const rule: Rule = {
  id: 'missing-acknowledgement',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    if (reading.sentences.length === 0) return [];
    return lacks('missing-acknowledgement', reading) >= SURE ? [{ start: null, end: null }] : [];
  },
};
