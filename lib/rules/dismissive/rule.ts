import { hitsOf, type Reading } from '../../analyzer/reading.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** From here on a customer is no longer calm. */
const STIRRED = 0.3;

/** Makes the customer's matter small, or orders feelings. */
export const rule: Rule = {
  id: 'dismissive',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    const hits = hitsOf(reading, 'dismiss').filter((hit) => isFelt(hit, reading));
    return byClause(reading, hits);
  },
};

/** "Only a small thing" reassures a calm customer; "calm down" offends everybody. */
function isFelt({ tokens }: MoveHit, { customer }: Reading): boolean {
  const says = (name: string) => tokens.some(({ classes }) => classes.has(name));
  if (says('calm-down') || (customer.tone?.upset ?? 0) >= STIRRED) return true;
  return customer.all.length === 0 && !says('reassuring');
}
