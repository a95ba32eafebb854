import type { Reading } from '../../analyzer/reading.ts';
import { lacks } from '../../lacking/lacking.ts';
import { isClearlyUpset, isMet } from '../../lacking/meets.ts';
import type { Rule } from '../contract.ts';

/** From `alone` on what was learned is enough; from `withSigns` on where the signs say so too. Chosen on replies to look at. */
const SURE = { alone: 0.8, withSigns: 0.2 };

/** The customer is upset, and nothing in the reply meets the feeling or the trouble. */
export const rule: Rule = {
  id: 'missing-acknowledgement',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    if (reading.sentences.length === 0) return [];
    const likely = lacks('missing-acknowledgement', reading, { least: SURE.withSigns });
    const isMissing = likely >= SURE.alone || (likely >= SURE.withSigns && signsSaySo(reading));
    return isMissing ? [{ start: null, end: null }] : [];
  },
};

function signsSaySo(reading: Reading): boolean {
  return isClearlyUpset(reading) && !isMet(reading);
}
