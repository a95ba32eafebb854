import type { Token } from '../../../languages/contract.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isNumber } from './counts.ts';
import { isLike, isTopic, type Lexicon } from './lexicon.ts';
import { isAsserted, isMentioned, latest, placeOf } from './told.ts';

const WHICH = /^(?:which|what|was|welche[rsnm]?)$/;
const SORT = /^(?:sort|kind|type|make|model|brand|breed|size|art|sorte|typ|marke|modell|rasse)$/;
/** These are asked for as a choice or a detail, or are told otherwise. */
const NO_NAME =
  /^(?:days?|dates?|times?|nights?|tage?|datum|uhrzeit|termin|zeitraum|steps?|schritte?|part|teil|way|weg|option|page|seite|problem|issue|fehler|reason|grund|happens|happened|question|frage|questions|error|message|number|address|nummer|exactly|side|name|stelle|place|ort|point|punkt|area|bereich)$/;
const BETWEEN =
  /^(?:is|are|was|ist|sind|war|lautet|heisst|no|nr|number|nummer|:|#|\.|,|on|bei|auf|at|am|vom|liegt|ueber|von|of|for|worth)$/;
/** "My son Jake is 7". */
const NAME = /^\p{Lu}\p{Ll}+$/u;
const WEEKDAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?$/;
const SIZE = /^(?:XXS|XS|S|M|L|XL|XXL)$/;
/** "Was für ein Becken". */
const FOR_A = /^fuer eine?[nmr]?$/;
const NEAR = 3;
const OF_VALUE = /^(?:wie (?:hoch|lautet|alt|viel|stehen|steht|ist)|how (?:high|old|low)|what (?:is|'s|are|was))/;
const CALLED =
  /'s name\b|\b(?:called|name of|name is|wie heiss(?:t|en)|namen? (?:des|der|ihre[rs]|deine[rs]|eure[rs]|vom))\b/;
const NAME_WORD = /^(?:names?|namen|called|heisst|heissen)$/;
/** What is only named is wanted for its value, if it has one: a router is wanted itself. */
const VALUE = /(?:nummer|code|version|zeichen|stand|wert|reading|reference)$/;

/** "Which bike", "welcher Decoder", "what sort of hive": the customer wrote it with a number, a name or another word that tells which. */
export function named(
  { tokens, word, named: listed }: Question,
  told: readonly Told[],
  lexicon: Lexicon,
): Answer | null {
  if (word < 0 || listed || !WHICH.test(tokens[word]?.norm ?? '')) return closedOrNone({ tokens, word }, told, lexicon);
  const rest = tokens.slice(word + 1);
  const noun = nounOf(rest);
  if (!noun || !isTopic(noun, lexicon) || NO_NAME.test(noun.norm)) return closedOrNone({ tokens, word }, told, lexicon);
  return latest(told, (one) => withName(one, noun.norm, lexicon)) ?? closedOrNone({ tokens, word }, told, lexicon);
}

/** "Hive" in "sort of hive is it". */
function nounOf(all: readonly Token[]): Token | undefined {
  const rest = FOR_A.test(
    all
      .slice(0, 2)
      .map(({ norm }) => norm)
      .join(' '),
  )
    ? all.slice(2)
    : all;
  const ofSort = SORT.test(rest[0]?.norm ?? '');
  return ofSort && rest[1]?.norm === 'of' ? rest[2] : rest[0];
}

function withName(told: Told, noun: string, lexicon: Lexicon): Answer | null {
  for (const [at, { norm, kind }] of told.tokens.entries()) {
    if (kind !== 'word' || !isLike(norm, noun, lexicon) || !isMentioned(told, at, lexicon)) continue;
    const behind = valueBehind(told, at);
    if (behind > 0) return placeOf(told, at, behind);
    if (isCompoundOf(norm, noun, lexicon)) return placeOf(told, at);
    const before = told.tokens[at - 1];
    if (before && isNameBefore(before, told, at, lexicon)) return placeOf(told, at - 1, at);
  }
  return null;
}

/** The index of a number or a name of letters and digits right behind a noun, or 0. */
export function valueBehind({ tokens }: Told, at: number): number {
  for (let next = at + 1; next <= at + NEAR; next += 1) {
    const token = tokens[next];
    if (!token) return 0;
    if (/\d/.test(token.text) || SIZE.test(token.text) || WEEKDAY.test(token.norm)) return next;
    if (!BETWEEN.test(token.norm) && !(next === at + 1 && NAME.test(token.text))) return 0;
  }
  return 0;
}

/** "Kirschmarmelade" tells which "Marmelade". */
function isCompoundOf(norm: string, noun: string, { language }: Lexicon): boolean {
  return language === 'de' && norm.length - noun.length >= NEAR && norm.endsWith(noun);
}

/** "National hive", "one wooden hive"; German nouns have capitals anyway, so there it has to be a name with a digit. */
function isNameBefore(before: Token, told: Told, at: number, lexicon: Lexicon): boolean {
  if (/^\d+[.:]\d+$/.test(before.text)) return true;
  if (before.kind !== 'word') return false;
  if (/\d/.test(before.text)) return true;
  if (lexicon.language === 'de' || at < 2) return false;
  return /^\p{Lu}/u.test(before.text) && !lexicon.empty.has(before.norm) && isAsserted(told, at, lexicon);
}

/** Asked for by a word with a closed list of answers, one of which was told. */
function closedOrNone(
  { tokens, word }: Pick<Question, 'tokens' | 'word'>,
  told: readonly Told[],
  lexicon: Lexicon,
): Answer | null {
  if (word < 0) return null;
  const norms = tokens.slice(word).map(({ norm }) => norm);
  const list = lexicon.closed.find(({ asked }) => norms.some((norm) => asked.has(norm)));
  if (!list || !/^(?:how|wie|which|what|welche[rsnm]?|womit)$/.test(norms[0] ?? '')) return null;
  // "Dunkelblau" and "dark-blue" are colours too.
  const isAnswer = (norm: string) =>
    list.answers.has(norm) || [...list.answers].some((each) => each.length > NEAR && norm.endsWith(each));
  const found = told.flatMap((one) =>
    one.tokens.flatMap(({ norm }, at) =>
      isAnswer(norm) && isAsserted(one, at, lexicon) ? [{ norm, answer: placeOf(one, at) }] : [],
    ),
  );
  return new Set(found.map(({ norm }) => norm)).size === 1 ? (found[0]?.answer ?? null) : null;
}

/** "How high is your nitrate", "your programme version": the thing was told with a number right behind it. */
export function valued(
  { tokens, word, named: listed }: Question,
  told: readonly Told[],
  lexicon: Lexicon,
): Answer | null {
  const from = Math.max(0, word);
  const asked = tokens.slice(from, from + 2).map(({ norm }) => norm);
  if ((!listed && !OF_VALUE.test(asked.join(' '))) || tokens.some((token) => isNumber(token, lexicon))) return null;
  const nouns = tokens
    .slice(listed ? 0 : from + 2)
    .filter((token) => isTopic(token, lexicon) && token.norm.length > NEAR && (!listed || VALUE.test(token.norm)));
  for (const noun of nouns) {
    const answer = latest(told, (one) => withValue(one, noun.norm, lexicon));
    if (answer) return answer;
  }
  return null;
}

function withValue(told: Told, noun: string, lexicon: Lexicon): Answer | null {
  const at = told.tokens.findIndex(
    ({ norm, kind }, index) => kind === 'word' && isLike(norm, noun, lexicon) && valueBehind(told, index) > 0,
  );
  return at < 0 || !isMentioned(told, at, lexicon) ? null : placeOf(told, at, valueBehind(told, at));
}

/** "What is your dog called", "wie heißt Ihre Tochter": a name stands right behind the noun. */
export function called({ tokens, word }: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  const asked = tokens.map(({ norm }) => norm).join(' ');
  if (!CALLED.test(asked)) return null;
  const nouns = tokens
    .slice(Math.max(0, word))
    .filter((token) => isTopic(token, lexicon) && !NAME_WORD.test(token.norm));
  const [noun, ...others] = nouns;
  if (!noun || others.length > 0) return null;
  return latest(told, (one) => {
    const at = one.tokens.findIndex(
      ({ norm }, index) => isLike(norm, noun.norm, lexicon) && nameBehind(one, index) > 0,
    );
    return at < 0 || !isMentioned(one, at, lexicon) ? null : placeOf(one, at, nameBehind(one, at));
  });
}

function nameBehind({ tokens }: Told, at: number): number {
  const skip = /^(?:,|is|heisst|called|named|namens)$/.test(tokens[at + 1]?.norm ?? '') ? 2 : 1;
  const name = tokens[at + skip];
  return name?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(name.text) ? at + skip : 0;
}
