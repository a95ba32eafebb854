import { hitsOf, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { likelihood } from '../../moves/read.ts';
import type { Rule } from '../contract.ts';

/** A reply that only gets on with it suits a mild annoyance. */
const CLEARLY_UPSET = 0.6;
const LIKELY = 0.35;
const FEWEST_TOKENS = 4;

/** The customer is upset, and nothing in the reply meets the feeling or the trouble. */
export const rule: Rule = {
  id: 'missing-acknowledgement',
  group: 'B',
  severity: 'advice',
  check(reading) {
    if ((reading.customer.tone?.upset ?? 0) < CLEARLY_UPSET || reading.sentences.length === 0) return [];
    if (hitsOf(reading, 'acknowledge', 'sympathise', 'condole').some((hit) => !isRecited(hit, reading))) return [];
    if (hitsOf(reading, 'apologise').some((hit) => !isRecited(hit, reading))) return [];
    if (reading.sentences.some((sentence) => mayAcknowledge(sentence, reading))) return [];
    return [{ start: null, end: null }];
  },
};

/** Where the table finds it likely, a reader may: stay quiet. */
function mayAcknowledge(sentence: ReplySentence, reading: Reading): boolean {
  const empty = sentence.moves.some(({ move }) => move === 'recite' || move === 'pseudo-apologise');
  if (empty || sentence.tokens.length < FEWEST_TOKENS) return false;
  return (['acknowledge', 'apologise'] as const).some((move) => likelihood(move, sentence, reading.language) >= LIKELY);
}

/** "We apologise for any inconvenience" names nothing that happened. */
function isRecited(hit: MoveHit, reading: Reading): boolean {
  return hitsOf(reading, 'recite', 'pseudo-apologise').some(({ start, end }) => start < hit.end && hit.start < end);
}
