import { hitsOf, type Reading } from '../../analyzer/reading.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** A basic step of troubleshooting, without asking what was tried. */
export const rule: Rule = {
  id: 'presumed-step',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    if (hitsOf(reading, 'ask-tried').length > 0 || asksHow(reading)) return [];
    return byClause(
      reading,
      hitsOf(reading, 'basic-step').filter((hit) => !isQuestion(hit, reading)),
    );
  },
};

function isQuestion({ sentence }: MoveHit, reading: Reading): boolean {
  return reading.sentences[sentence]?.asks === true;
}

/** The customer wants to know how something is done; steps are the answer then. */
function asksHow(reading: Reading): boolean {
  return reading.customer.moods.some(({ moves }) => moves.has('ask-how'));
}
