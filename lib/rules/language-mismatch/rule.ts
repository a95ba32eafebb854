import type { Language } from '../../analyzer/contract.ts';
import type { CustomerSide, Reading } from '../../analyzer/reading.ts';
import { bodyStart } from '../../analyzer/spans.ts';
import { type Detected, detect, holds } from '../../languages/detect.ts';
import type { Rule } from '../contract.ts';

/** "Please write in English", "gern auf Deutsch": the customer asks for a language. */
const ASKED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:please|reply|respond|answer|write|better|prefer|bitte|gern\w*|antwort\w*|schreib\w*)\b[^.?!\n]{0,40}\b(?:in english|auf englisch|english)\b|\benglish (?:please|is fine|would)/i,
  de: /\b(?:please|reply|respond|answer|write|better|prefer|bitte|gern\w*|antwort\w*|schreib\w*)\b[^.?!\n]{0,40}\b(?:in german|auf deutsch|deutsch|german)\b|\bdeutsch (?:bitte|geht|wäre)|\bgerman (?:please|is fine)/i,
};
const FEWEST_WORDS = 5;
/** Behind so many letters nothing tells the language any more. */
const FAR_ENOUGH = 4000;
const WORD = /\p{L}{2,}/gu;
/** Mixed talk is nobody's mistake. */
const SURELY = 1.8;
/** An error message that the customer quotes is not the customer's language. */
const QUOTE = /["“„«][^"“”„«»\n]{8,400}["”“»]/g;

/** A thread stays while the reply is written. */
const customers = new WeakMap<CustomerSide, { readonly language: Detected | null }>();

/** The reply is in another language than the customer's last message. */
export const rule: Rule = {
  id: 'language-mismatch',
  group: 'form',
  severity: 'warning',
  check(reading) {
    const theirs = customerLanguage(reading);
    if (theirs === null) return [];
    const ours = replyLanguage(reading);
    if (ours === null || theirs === ours) return [];
    if (holds(reading.own, theirs)) return [];
    return [{ start: null, end: null }];
  },
};

/** The language that the customer asks for; null when none, or when either will do. */
function askedFor({ open }: CustomerSide): Language | null {
  const asked = (['en', 'de'] as const).filter((language) => open.some(({ text }) => ASKED[language].test(text)));
  return asked.length === 1 ? (asked[0] ?? null) : null;
}

function customerLanguage({ customer }: Reading): Detected | null {
  const known = customers.get(customer) ?? { language: askedFor(customer) ?? languageOf(customer) };
  customers.set(customer, known);
  return known.language;
}

function languageOf({ open }: CustomerSide): Detected | null {
  const own = (open.at(-1)?.text ?? '').replace(QUOTE, ' ');
  return isLong(own) ? detect(own, SURELY) : null;
}

/** Greeting and sign-off are habits; only the body tells. */
function replyLanguage(reading: Reading) {
  const from = bodyStart(reading);
  return isLong(reading.own.slice(from, from + FAR_ENOUGH)) ? detect(reading.own, SURELY, from) : null;
}

/** Whether there are enough words to tell; a long text is not read further than that. */
function isLong(text: string): boolean {
  WORD.lastIndex = 0;
  let words = 0;
  while (words < FEWEST_WORDS && WORD.test(text)) words += 1;
  return words === FEWEST_WORDS;
}
