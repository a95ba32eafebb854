import { hitsOf, type Reading } from '../analyzer/reading.ts';
import type { MoveHit } from '../moves/contract.ts';

/**
 * A table alone takes a plain word on what went wrong for a reproach now and then. A reply that apologises and acts itself is not
 * suspected on such a guess; words that a frame knows count there too.
 */
export function isGuessAmidAmends({ by }: MoveHit, reading: Reading): boolean {
  return by === 'table' && hitsOf(reading, 'apologise').length > 0 && hitsOf(reading, 'own-act').length > 0;
}
