import { hitsOf } from '../../analyzer/reading.ts';
import type { Rule } from '../contract.ts';

/** Late by the clock, or the customer complains of waiting, and the reply holds no real apology. */
export const rule: Rule = {
  id: 'missing-delay-apology',
  group: 'A',
  severity: 'advice',
  check(reading) {
    const { waiting, customer } = reading;
    if (!waiting.overdue && !customer.complainsOfWaiting) return [];
    if (reading.sentences.length === 0 || hitsOf(reading, 'apologise').length > 0) return [];
    return [{ start: null, end: null, message: waiting.overdue ? 'late' : 'complaint' }];
  },
};
