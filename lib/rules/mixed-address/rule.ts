import { minority } from '../address.ts';
import type { Rule } from '../contract.ts';

/** German: du and Sie for the same reader in one reply. */
export const rule: Rule = {
  id: 'mixed-address',
  group: 'form',
  severity: 'advice',
  check(reading) {
    return minority(reading).map(({ token }) => ({ start: token.start, end: token.end }));
  },
};
