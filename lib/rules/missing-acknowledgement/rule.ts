import { hitsOf, type Reading } from '../../analyzer/reading.ts';
import type { MoveHit } from '../../moves/contract.ts';
import type { Rule } from '../contract.ts';

/** The customer is upset, and nothing in the reply meets the feeling or the trouble. */
export const rule: Rule = {
  id: 'missing-acknowledgement',
  group: 'B',
  severity: 'advice',
  check(reading) {
    if (!reading.customer.upset || reading.sentences.length === 0) return [];
    if (hitsOf(reading, 'acknowledge', 'sympathise', 'condole').some((hit) => !isRecited(hit, reading))) return [];
    if (hitsOf(reading, 'apologise').some((hit) => !isRecited(hit, reading))) return [];
    return [{ start: null, end: null }];
  },
};

/** "We apologise for any inconvenience" names nothing that happened. */
function isRecited(hit: MoveHit, reading: Reading): boolean {
  return hitsOf(reading, 'recite', 'pseudo-apologise').some(({ start, end }) => start < hit.end && hit.start < end);
}
