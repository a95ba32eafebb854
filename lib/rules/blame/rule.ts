import { hitsOf } from '../../analyzer/reading.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';
import { isGuessAmidAmends } from '../guess-amid-amends.ts';

/** Words for a guess; "obviously" and "wohl" say that it is known. */
const GUESSING =
  /^(?:probably|presumably|perhaps|maybe|likely|guess|suspect|imagine|bestimmt|sicher|sicherlich|wahrscheinlich|vermutlich|womoeglich)$/;

/** Puts the fault on the customer. */
export const rule: Rule = {
  id: 'blame',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    const guesses = hitsOf(reading, 'assume').filter(isGuess);
    return byClause(
      reading,
      hitsOf(reading, 'blame').filter((hit) => !isAmong(hit, guesses) && !isGuessAmidAmends(hit, reading)),
    );
  },
};

/** "You probably pressed the wrong key" is an assumption, which has a rule of its own. */
function isGuess({ by, tokens }: MoveHit): boolean {
  return by === 'frame' && tokens.some(({ norm }) => GUESSING.test(norm));
}

function isAmong(hit: MoveHit, others: readonly MoveHit[]): boolean {
  return others.some(({ start, end }) => start < hit.end && hit.start < end);
}
