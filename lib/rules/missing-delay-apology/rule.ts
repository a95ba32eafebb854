import type { Language } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { lacks } from '../../lacking/lacking.ts';
import { frame, matchAll } from '../../moves/frame.ts';
import type { Rule } from '../contract.ts';

const THANKS_FOR_WAITING = {
  en: frame('patience|patient|wait|waited|waiting|bearing'),
  de: frame('geduld|geduldig|warten|gewartet|wartezeit|abwarten'),
} as const satisfies Record<Language, unknown>;
const SURE = 0.4;

/** Late by the clock, or the customer complains of waiting, and the reply holds no real apology. */
export const rule: Rule = {
  id: 'missing-delay-apology',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    const { waiting, house, sentences } = reading;
    if (sentences.length === 0 || (house.thanksForWaitingCounts && thanksForWaiting(reading))) return [];
    if (lacks('missing-delay-apology', reading, { isCalled: waiting.overdue, least: SURE }) < SURE) return [];
    return [{ start: null, end: null, message: waiting.overdue ? 'late' : 'complaint' }];
  },
};

function thanksForWaiting({ sentences, language }: Reading): boolean {
  return sentences.some(
    ({ moves, tokens }) =>
      moves.some(({ move }) => move === 'thank') && matchAll(THANKS_FOR_WAITING[language], tokens).length > 0,
  );
}
