import type { Reading } from '../../analyzer/reading.ts';
import { bodyStart } from '../../analyzer/spans.ts';
import { detect, holdsBoth } from '../../languages/detect.ts';
import type { Rule } from '../contract.ts';

/** "In English please", "auf Deutsch bitte": the customer asks for a language. */
const ASKED =
  /\b(?:in english|in german|auf deutsch|auf englisch|english (?:please|is fine|reply)|deutsch bitte|antwort(?:en)? (?:gern |gerne )?(?:auf|in) (?:englisch|deutsch)|english or german|deutsch oder englisch)\b/i;
const FEWEST_WORDS = 5;

/** The reply is in another language than the customer's last message. */
export const rule: Rule = {
  id: 'language-mismatch',
  group: 'C',
  severity: 'warning',
  check(reading) {
    const theirs = customerLanguage(reading);
    const ours = replyLanguage(reading);
    if (theirs === null || ours === null || theirs === ours) return [];
    if (reading.customer.open.some(({ text }) => ASKED.test(text)) || holdsBoth(reading.own)) return [];
    return [{ start: null, end: null }];
  },
};

function customerLanguage({ customer }: Reading) {
  const last = customer.open.at(-1)?.text ?? '';
  return wordsIn(last) < FEWEST_WORDS ? null : detect(last);
}

/** Greeting and sign-off are habits; only the body tells. */
function replyLanguage(reading: Reading) {
  const body = reading.own.slice(bodyStart(reading));
  return wordsIn(body) < FEWEST_WORDS ? null : detect(body);
}

function wordsIn(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
