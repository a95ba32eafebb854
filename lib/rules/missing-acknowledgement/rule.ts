import { hitsOf, makes, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import type { Move, MoveHit } from '../../moves/contract.ts';
import { likelihood } from '../../moves/read.ts';
import type { Rule } from '../contract.ts';

/** Share of a sentence from which on a hit counts as all of it. */
const MOST = 0.8;

/** A reply that only gets on with it suits a mild annoyance. */
const CLEARLY_UPSET = 0.5;
const LIKELY = 0.45;
const HOLLOW: ReadonlySet<Move> = new Set(['recite', 'pseudo-apologise', 'dismiss', 'blame', 'defend', 'refuse']);
const FEWEST_TOKENS = 4;

/** The customer is upset, and nothing in the reply meets the feeling or the trouble. */
export const rule: Rule = {
  id: 'missing-acknowledgement',
  group: 'B',
  severity: 'advice',
  check(reading) {
    if ((reading.customer.tone?.upset ?? 0) < CLEARLY_UPSET || reading.sentences.length === 0) return [];
    const meeting = hitsOf(reading, 'acknowledge', 'sympathise', 'condole', 'apologise');
    if (meeting.some((hit) => isMeant(hit, reading))) return [];
    return reading.sentences.some((sentence) => mayAcknowledge(sentence, reading)) ? [] : [{ start: null, end: null }];
  },
};

/** "We apologise for any inconvenience" names nothing that happened, and a reproach acknowledges nothing. */
function isMeant(hit: MoveHit, reading: Reading): boolean {
  const hollow = hitsOf(reading, ...HOLLOW);
  return !hollow.some(({ start, end }) => start <= hit.start && hit.end <= end) && !isReproach(hit, reading);
}

/** Where the table finds it likely, a reader may: stay quiet. */
function mayAcknowledge(sentence: ReplySentence, reading: Reading): boolean {
  const hollow = sentence.moves.some(({ move }) => HOLLOW.has(move));
  if (hollow || sentence.tokens.length < FEWEST_TOKENS) return false;
  return (['acknowledge', 'apologise'] as const).some((move) => likelihood(move, sentence, reading.language) >= LIKELY);
}

/** A whole sentence that holds a reproach is one, whatever else it says. */
function isReproach(hit: MoveHit, reading: Reading): boolean {
  const sentence = reading.sentences[hit.sentence];
  const whole = sentence !== undefined && hit.end - hit.start > (sentence.end - sentence.start) * MOST;
  return whole && makes(reading, hit.sentence, hit.sentence, 'dismiss', 'blame', 'defend', 'recite');
}
