import type { GivenForms, Place } from './contract.ts';

const VALUE = String.raw`(?:[\p{L}\p{N}]{2,3} (?=\p{N}{3}))?[\p{L}\p{N}](?:[\p{L}\p{N}]|[/_.\-–](?=[\p{L}\p{N}])|(?<=\p{N}) (?=\p{N}{2,4}(?![\p{L}\p{N}]|[.,]\p{N}))){2,29}`;
const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}[.:]\d{2})$/;
const MEASURE_BEHIND =
  /^\s?(?:€|\$|£|%|euro?s?\b|eur\b|usd\b|chf\b|pounds?\b|dollars?\b|pieces?\b|stück\b|times\b|mal\b|uhr\b|am\b|pm\b|x\b)/i;
const YEAR = /^(?:19|20)\d{2}$/;
const NAMED = /number|nummer|\bn[or]\./i;
/** "JD 884 221" is one number, "of 300" is none. */
const SMALL_WORD = /^\p{Ll}{2,3} /u;
const LEAST_DIGITS = 2;
/** Without them and the noun nothing is found, and making the pattern takes longer than any message. */
const TWO_DIGITS = /\p{N}.{0,40}?\p{N}/su;
/**
 * What stands right before "is the order number". In one pattern with these words it kept browsers waiting for seconds: so long they
 * take to make one that begins with several letters of any script and goes on with words, for a text that they hold in two bytes a
 * letter. Firefox holds all that it reads on a page so, Chromium what has a letter past Latin-1.
 */
const BEFORE = /(?<![\p{L}\p{N}/_.\-–])(?:\p{L}{1,3}-?)?\p{N}[\p{L}\p{N}-]{3,19}$/u;
/** So far back reaches it, and a sign more, each of them of two units. */
const BEFORE_LENGTH = 50;

type Valued = Place & { readonly value: string };

/** Numbers that stand behind one of the nouns, as "order no. 4711" or "Rechnung mit der Nummer RE-2041". */
export function numbersIn(
  text: string,
  noun: string,
  forms: Pick<GivenForms, 'between' | 'verbMarks'>,
): readonly Place[] {
  if (!TWO_DIGITS.test(text) || !new RegExp(noun, 'iu').test(text)) return [];
  const behind = [patternOf(noun, forms), ...(NAMED.test(text) ? [numberOf(noun)] : [])];
  const places = [...behind.flatMap((pattern) => behindNoun(text, pattern)), ...beforeNoun(text, noun)];
  return longest(places.filter(({ end, value }) => isNumber(value) && !MEASURE_BEHIND.test(text.slice(end, end + 8))));
}

/** "RE-2041" rather than the "2041" at its end. */
function longest(places: readonly Place[]): readonly Place[] {
  const best = new Map<number, Place>();
  for (const place of places) {
    const length = (of: Place | undefined) => of?.value?.length ?? 0;
    if (length(place) > length(best.get(place.end))) best.set(place.end, place);
  }
  return [...best.values()];
}

function behindNoun(text: string, pattern: RegExp): readonly Valued[] {
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, value: match.groups?.value ?? '' };
  });
}

function patternOf(noun: string, { between, verbMarks }: Pick<GivenForms, 'between' | 'verbMarks'>): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<!\b(?:${verbMarks})\s)(?:${noun})(?:[\s\-.:#(,=„“"'/]{1,3}(?:${between})(?![\p{L}\p{N}])){0,3}[\s\-.:#(,=„“"'°º]{1,4}(?<value>${VALUE})`,
    'giu',
  );
}

/** "RM12300987 is the tracking number". */
function beforeNoun(text: string, noun: string): readonly Valued[] {
  return [...text.matchAll(isThe(noun))].flatMap((is) => {
    const value = BEFORE.exec(text.slice(Math.max(0, is.index - BEFORE_LENGTH), is.index))?.[0];
    return value === undefined ? [] : [{ start: is.index - value.length, end: is.index + is[0].length, value }];
  });
}

function isThe(noun: string): RegExp {
  return new RegExp(
    String.raw` (?:is|ist) (?:the|my|our|die|meine?|unsere?|der|das) (?:${noun})(?=[ -](?:number|nummer|no|nr|id|code)(?!\p{L})|\s*(?:[.,;!?)\n]|$))`,
    'giu',
  );
}

/** "The invoice is dated 4 March and its number is RE-2041." */
function numberOf(noun: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${noun})(?![\p{L}-])[^.!?;:\n]{1,40}?(?<![\p{L}-])(?:number|nummer|no\.|nr\.)(?: (?:is|was|ist|war|lautet))?[ :#]{1,3}(?<value>${VALUE})`,
    'giu',
  );
}

function isNumber(value: string): boolean {
  if (SMALL_WORD.test(value)) return false;
  return (value.match(/\p{N}/gu)?.length ?? 0) >= LEAST_DIGITS && !DATE.test(value) && !YEAR.test(value);
}
