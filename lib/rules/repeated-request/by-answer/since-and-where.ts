import type { Answer, Question, Told } from './contract.ts';
import { isLike, isTopic, type Lexicon } from './lexicon.ts';
import { isMentioned, placeOf } from './told.ts';

const SINCE_ASKED = /^(?:since when|seit wann|how long (?:has|have)\b.*\bbeen|wie lange\b.*\b(?:schon|bereits))\b/;
const WHERE_ASKED = /^(?:where|wo|wohin|woher)\b/;
/** What stands behind "since" has to be a time, not a reason. */
const SINCE = /^(?:since|seit)$/;
const OVER = /^(?:for|over)$/;
const PERIOD = /^(?:days?|weeks?|months?|years?|hours?|minutes?|tagen?|wochen?|monaten?|jahren?|stunden?)$/;
const TIME =
  /^(?:\d.*|yesterday|today|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|maerz|mai|juni|juli|oktober|dezember|weihnachten|ostern|anfang|ende|mitte|letzte[rmn]?|dem|der|ein(?:er|em|igen)|zwei|drei|vier|fuenf|sechs|tagen|wochen|monaten|jahren)$/;
const PLACE = /^(?:in|at|near|from|to|behind|under|on|im|am|aus|nach|bei|beim|auf|unter|hinter|neben|ueber|ins)$/;
const FINER = /^(?:in|near|at|bei|im)$/;
const WITHIN = 3;

/** "Since when", "how long has it …": the only stretch of time that lasts till now, or one told of the same. */
export function since(question: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  if (!SINCE_ASKED.test(fromWord(question))) return null;
  const topics = question.tokens.filter((token) => isTopic(token, lexicon));
  const found = told.flatMap((one) => {
    if (topics.length > 0 && !topics.some(({ norm }) => one.tokens.some((token) => isLike(token.norm, norm, lexicon))))
      return [];
    const at = one.tokens.findIndex((_, index) => lasts(one, index) && isMentioned(one, index, lexicon));
    return at < 0 ? [] : [placeOf(one, at, Math.min(at + 2, one.tokens.length - 1))];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function lasts({ tokens }: Told, at: number): boolean {
  const { norm } = tokens[at] ?? { norm: '' };
  const behind = tokens.slice(at + 1, at + 1 + WITHIN).map((token) => token.norm);
  if (SINCE.test(norm)) return TIME.test(behind[0] ?? '');
  return OVER.test(norm) && behind.some((word) => PERIOD.test(word));
}

/** "Where is the boiler": a sentence of the customer's says all of it with a place. */
export function where(question: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  if (!WHERE_ASKED.test(fromWord(question))) return null;
  const topics = question.tokens.filter((token) => isTopic(token, lexicon));
  // "Where in Canada" names the place that was told, and wants more.
  if (
    topics.length === 0 ||
    question.tokens.some(
      ({ norm }, at) => at > question.word && FINER.test(norm) && /^\p{Lu}/u.test(question.tokens[at + 1]?.text ?? ''),
    )
  )
    return null;
  for (const one of told) {
    if (one.asks || !topics.every(({ norm }) => one.tokens.some((token) => isLike(token.norm, norm, lexicon))))
      continue;
    const at = one.tokens.findIndex(({ norm }, index) => PLACE.test(norm) && isPlace(one, index, lexicon));
    if (at >= 0) return placeOf(one, at, Math.min(at + 2, one.tokens.length - 1));
  }
  return null;
}

/** A noun behind the preposition: in English a name or one with an article, in German any with a capital. */
function isPlace(told: Told, at: number, lexicon: Lexicon): boolean {
  const behind = told.tokens.slice(at + 1, at + WITHIN);
  const isNoun = behind.some(({ text, norm }, index) =>
    /^\p{Lu}/u.test(text) && !TIME.test(norm)
      ? true
      : lexicon.language === 'en' && index > 0 && /^(?:the|my|our)$/.test(behind[0]?.norm ?? ''),
  );
  return (
    isNoun && !behind.some(({ norm }) => TIME.test(norm) && !/^de[mr]$/.test(norm)) && isMentioned(told, at, lexicon)
  );
}

function fromWord({ tokens, word }: Question): string {
  if (word < 0) return '';
  return tokens
    .slice(Math.max(0, word - 1), word + 8)
    .map(({ norm }) => norm)
    .join(' ')
    .replace(/^(?!since|seit)\S+ (?=how|wie|where|wo)/, '');
}
