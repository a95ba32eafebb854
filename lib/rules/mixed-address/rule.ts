import type { Reading } from '../../analyzer/reading.ts';
import { type AddressMark, addressMarks } from '../../languages/de/address.ts';
import type { Rule } from '../contract.ts';

/** German: du and Sie for the same reader in one reply. */
export const rule: Rule = {
  id: 'mixed-address',
  group: 'C',
  severity: 'advice',
  check(reading) {
    return minority(reading).map(({ token }) => ({ start: token.start, end: token.end }));
  },
};

/** Whether the reply addresses its reader in both ways. */
export function isMixed(reading: Reading): boolean {
  return minority(reading).length > 0;
}

/** The marks of the rarer form; where both are equally frequent, those that differ from the customer's. */
export function minority(reading: Reading): readonly AddressMark[] {
  if (reading.language !== 'de') return [];
  const sure = addressMarks(reading.sentences).filter((mark) => mark.sure && mark.form !== 'ihr');
  const du = sure.filter(({ form }) => form === 'du');
  const sie = sure.filter(({ form }) => form === 'Sie');
  if (du.length === 0 || sie.length === 0) return [];
  if (du.length === sie.length) return reading.customer.address === 'du' ? sie : du;
  return du.length < sie.length ? du : sie;
}
