import { hitsOf, type Reading } from '../../analyzer/reading.ts';
import type { Token } from '../../languages/contract.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

const LOOKED =
  /^(?:checked|looked|tested|reviewed|read|seen|noted|logged|reported|passed|forwarded|asked|told|received|geprueft|geschaut|nachgesehen|nachgeschaut|angesehen|angeschaut|gesehen|getestet|gelesen|notiert|gemeldet|weitergegeben|weitergeleitet|gefragt|erhalten)$/;
const DONE = /^(?:habe|have|'ve|has|hab)$/;

/** A basic step of troubleshooting, without asking what was tried. */
export const rule: Rule = {
  id: 'presumed-step',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    if (hitsOf(reading, 'ask-tried').length > 0 || asksHow(reading)) return [];
    return byClause(
      reading,
      hitsOf(reading, 'basic-step').filter((hit) => !isQuestion(hit, reading) && !takesEffect(hit, reading)),
    );
  },
};

function isQuestion({ sentence }: MoveHit, reading: Reading): boolean {
  return reading.sentences[sentence]?.asks === true;
}

/** "I've linked your account; log in again and it is there": the step belongs to what the agent changed. */
function takesEffect({ sentence }: MoveHit, reading: Reading): boolean {
  return [sentence - 1, sentence].some((at) =>
    (reading.sentences[at]?.moves ?? []).some(({ move, tokens }) => move === 'own-act' && changes(tokens)),
  );
}

/** Having looked changes nothing, nor does what is still to come. */
function changes(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ norm, classes }) => DONE.test(norm) || classes.has('participle')) &&
    !tokens.some(({ norm }) => LOOKED.test(norm))
  );
}

/** The customer wants to know how something is done; steps are the answer then. */
function asksHow(reading: Reading): boolean {
  return reading.customer.moods.some(({ moves }) => moves.has('ask-how'));
}
