import { hitsOf, makes, type Reading } from '../../analyzer/reading.ts';
import type { Token } from '../../languages/contract.ts';
import { ofWording } from '../../languages/wording.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { byClause } from '../by-clause.ts';
import { isRefusalByPolicy } from '../by-policy.ts';
import type { Rule } from '../contract.ts';
import { isGuessAmidAmends } from '../guess-amid-amends.ts';

/** Word classes for those who do what the house does not, and for what is out of its hands. */
const OTHERS = ['faceless', 'elsewhere', 'influence'];

/** Refuses responsibility, or says that the customer is wrong. */
export const rule: Rule = {
  id: 'defensive',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    const excused = [isScopeWithHelp, isRefusalByPolicy, isGuessAmidAmends];
    return byClause(
      reading,
      hitsOf(reading, 'defend').filter((hit) => !excused.some((excuse) => excuse(hit, reading))),
    );
  },
};

/** "The customs are not up to us, and I'll call them today": a fact about who does what, with help. */
function isScopeWithHelp({ sentence, start, end }: MoveHit, reading: Reading): boolean {
  const here = reading.sentences[sentence];
  if (!here || !namesOthers(here)) return false;
  const beside = here.moves.some((other) => other.move === 'own-act' && (other.end <= start || end <= other.start));
  return beside || makes(reading, sentence + 1, sentence + 1, 'own-act');
}

const namesOthers = ofWording(({ tokens }) =>
  tokens.some(({ classes }, at) => OTHERS.some((name) => classes.has(name)) && !isOwn(tokens[at - 1])),
);

/** "Our warehouse" is the house itself. */
function isOwn(before: Token | undefined): boolean {
  return before !== undefined && (before.classes.has('we') || before.classes.has('me'));
}
