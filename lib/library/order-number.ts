import type { Language } from '../analyzer/contract.ts';

/** Nouns that a number belongs to, as customers write them → as the reply writes them. */
const NOUNS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['order', 'order'],
    ['purchase', 'order'],
    ['invoice', 'invoice'],
    ['booking', 'booking'],
    ['reservation', 'booking'],
  ]),
  de: new Map([
    ...['bestellung', 'bestell', 'bestellnummer', 'bestellnr', 'order'].map((noun) => [noun, 'Bestellung'] as const),
    ...['auftrag', 'auftrags', 'auftragsnummer', 'auftragsnr'].map((noun) => [noun, 'Auftrag'] as const),
    ...['rechnung', 'rechnungs', 'rechnungsnummer', 'rechnungsnr'].map((noun) => [noun, 'Rechnung'] as const),
    ...['buchung', 'buchungs', 'buchungsnummer', 'buchungsnr'].map((noun) => [noun, 'Buchung'] as const),
  ]),
};

/** Before "order" they make a verb of it: "I want to order 500 pieces". */
const VERB_MARKS = new Set(['to', 'can', 'could', 'will', 'would', 'i', 'we', 'you', 'please']);
/** Words that may stand between the noun and the number: "order number is #4711", "Rechnung mit der Nr. 2041". */
const BETWEEN = new Set([
  'number',
  'no',
  'nr',
  'nummer',
  'id',
  'is',
  'ist',
  'lautet',
  'mit',
  'der',
  'die',
  'with',
  'the',
]);
const TOKEN = /#?[\p{L}\p{N}]+(?:[-/_.][\p{L}\p{N}]+)*/gu;
const NUMBER = /^#?(?=[^\s]*\d{3})[\p{L}\p{N}][\p{L}\p{N}/_-]{2,29}$/u;
/** "2026-03-01", "01.03.2026": a date is no number of an order. */
const DATE = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/;

function isNumber(token: string): boolean {
  return NUMBER.test(token) && !DATE.test(token);
}

/** The noun in small letters, of "Bestell-Nr" the first part. */
function nounOf(token: string): string {
  return token.toLowerCase().split('-')[0] ?? '';
}

function numberAfter(tokens: readonly string[], from: number): string | null {
  for (const token of tokens.slice(from, from + 5)) {
    if (isNumber(token)) return token.replace(/^#/, '');
    if (!BETWEEN.has(token.toLowerCase())) return null;
  }
  return null;
}

/**
 * The order, invoice or booking that the customer named by its number, with its noun and without article, e.g.
 * "order 4711" or "Rechnung RE-2041"; null when there is none, or more than one.
 */
export function orderReference(message: string, language: Language): string | null {
  const tokens = message.match(TOKEN) ?? [];
  const found = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const verb = VERB_MARKS.has(tokens[index - 1]?.toLowerCase() ?? '');
    const noun = verb ? undefined : NOUNS[language].get(nounOf(token));
    const number = noun === undefined ? null : numberAfter(tokens, index + 1);
    if (noun !== undefined && number !== null) found.add(`${noun} ${number}`);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
