import type { GivenForms, Place } from './contract.ts';

const VALUE = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}]|[/_.\-–](?=[\p{L}\p{N}])|(?<=\p{N}) (?=\p{N}{2,4}(?![\p{L}\p{N}]|[.,]\p{N}))){2,29}`;
const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}[.:]\d{2})$/;
const MEASURE_BEHIND =
  /^\s?(?:€|\$|£|%|euro?s?\b|eur\b|usd\b|chf\b|pounds?\b|dollars?\b|pieces?\b|stück\b|times\b|mal\b|uhr\b|am\b|pm\b|x\b)/i;
const YEAR = /^(?:19|20)\d{2}$/;
const LEAST_DIGITS = 2;
/** Without them and the noun nothing is found, and making the pattern takes longer than any message. */
const TWO_DIGITS = /\p{N}.{0,40}?\p{N}/su;

/** Numbers that stand behind one of the nouns, as "order no. 4711" or "Rechnung mit der Nummer RE-2041". */
export function numbersIn(
  text: string,
  noun: string,
  forms: Pick<GivenForms, 'between' | 'verbMarks'>,
): readonly Place[] {
  if (!TWO_DIGITS.test(text) || !new RegExp(noun, 'iu').test(text)) return [];
  return [...text.matchAll(patternOf(noun, forms))].flatMap((match) => {
    const value = match.groups?.value ?? '';
    const end = match.index + match[0].length;
    return isNumber(value) && !MEASURE_BEHIND.test(text.slice(end, end + 8))
      ? [{ start: match.index, end, value }]
      : [];
  });
}

function patternOf(noun: string, { between, verbMarks }: Pick<GivenForms, 'between' | 'verbMarks'>): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<!\b(?:${verbMarks})\s)(?:${noun})(?:[\s\-.:#(,=„“"'/]{1,3}(?:${between})(?![\p{L}\p{N}])){0,3}[\s\-.:#(,=„“"'°º]{1,4}(?<value>${VALUE})`,
    'giu',
  );
}

function isNumber(value: string): boolean {
  return (value.match(/\p{N}/gu)?.length ?? 0) >= LEAST_DIGITS && !DATE.test(value) && !YEAR.test(value);
}
