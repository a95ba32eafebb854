import type { ReplySentence } from '../../analyzer/reading.ts';
import { lacks } from '../../lacking/lacking.ts';
import { wantOf } from '../../lacking/want.ts';
import { isRunOn } from '../../languages/run-ons.ts';
import { bodyOf } from '../body.ts';
import type { Rule } from '../contract.ts';

const SURE = 0.62;

/** The customer has a problem or a request, and no sentence of the reply leads on. */
export const rule: Rule = {
  id: 'missing-next-step',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    const body = bodyOf(reading);
    if (wantOf(reading) === null || body.length === 0) return [];
    const isMissing = lacks('missing-next-step', reading, { isCalled: true, least: SURE }) >= SURE;
    return isMissing && !body.some(isDictated) ? [{ start: null, end: null }] : [];
  },
};

/** What was dictated without punctuation holds anything; a long sentence that somebody closed is one. */
function isDictated({ tokens }: ReplySentence): boolean {
  return isRunOn(tokens) && tokens.at(-1)?.norm !== '.';
}
