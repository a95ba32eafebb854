import { hitsOf, makes, type Reading } from '../../analyzer/reading.ts';
import type { MoveHit } from '../../moves/contract.ts';
import type { Rule } from '../contract.ts';

/** Share of a sentence from which on a hit counts as all of it. */
const MOST = 0.8;

/** The customer is upset, and nothing in the reply meets the feeling or the trouble. */
export const rule: Rule = {
  id: 'missing-acknowledgement',
  group: 'B',
  severity: 'advice',
  check(reading) {
    if (!reading.customer.upset || reading.sentences.length === 0) return [];
    const meeting = hitsOf(reading, 'acknowledge', 'sympathise', 'condole', 'apologise');
    return meeting.some((hit) => isMeant(hit, reading)) ? [] : [{ start: null, end: null }];
  },
};

/** "We apologise for any inconvenience" names nothing that happened, and a reproach acknowledges nothing. */
function isMeant(hit: MoveHit, reading: Reading): boolean {
  const hollow = hitsOf(reading, 'recite', 'pseudo-apologise', 'dismiss', 'blame', 'defend', 'refuse');
  return !hollow.some(({ start, end }) => start <= hit.start && hit.end <= end) && !isReproach(hit, reading);
}

/** A whole sentence that holds a reproach is one, whatever else it says. */
function isReproach(hit: MoveHit, reading: Reading): boolean {
  const sentence = reading.sentences[hit.sentence];
  const whole = sentence !== undefined && hit.end - hit.start > (sentence.end - sentence.start) * MOST;
  return whole && makes(reading, hit.sentence, hit.sentence, 'dismiss', 'blame', 'defend', 'recite');
}
