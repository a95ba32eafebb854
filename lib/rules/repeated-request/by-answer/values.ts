import type { Token } from '../../../languages/contract.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isNumber } from './counts.ts';
import { isKin, isLike, isTopic, type Lexicon } from './lexicon.ts';
import { isMentioned, latest, placeOf } from './told.ts';

const BETWEEN =
  /^(?:is|are|was|ist|sind|war|lautet|heisst|no|nr|number|nummer|:|#|\.|,|on|bei|auf|at|am|vom|liegt|ueber|von|of|for|worth|heute|jetzt|aktuell|today|now|currently)$/;
/** They say what sort of value it is, not of what. */
const BARE = /^(?:numbers?|nummer|code|address|adresse|anschrift|reference|name)$/;
const IS = /^(?:is|are|was|ist|war)$/;
const A = /^(?:an?|the|der|die|das|ein|eine)$/;
/** "My son Jake is 7". */
const NAME = /^\p{Lu}\p{Ll}+$/u;
const WEEKDAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?$/;
/** "The window in the bedroom". */
const INSIDE = /^(?:in|at|on|auf|hinter|ueber) (?:the|my|our|der|meinem|unserem|unserer)$/;
const LINKING = /^(?:,|is|heisst|called|named|namens|in|at|im)$/;
const HOURS = /^(?:uhr|euro|ihr|ihnen|sie|ihre?[nmrs]?)$/;
const SIZE = /^(?:XXS|XS|S|M|L|XL|XXL)$/;
const HYPHEN = /^[-–]$/;
const NEAR = 3;
const OF_VALUE = /^(?:wie (?:hoch|lautet|alt|viel(?!e)|stehen|steht|ist)|how (?:high|old|low)|what (?:is|'s|are|was))/;
const CALLED =
  /'s name\b|\b(?:called|name of|name is|wie (?:heiss(?:t|en)|hiess(?:en)?)|namen? (?:des|der|ihre[rs]|deine[rs]|eure[rs]|vom))\b/;
const NAME_WORD = /^(?:names?|namen|called|heisst|heissen|hiess|hiessen)$/;
/** What is only named is wanted for its value, if it has one: a router is wanted itself. */
const VALUE = /(?:nummer|code|version|zeichen|stand(?:e?s)?|wert(?:e?s)?|reading|reference)$/;

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
    .filter(
      (token) =>
        isTopic(token, lexicon) &&
        token.norm.length > NEAR &&
        !BARE.test(token.norm) &&
        (!listed || VALUE.test(token.norm)),
    );
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
    const at = one.tokens.findIndex(({ norm }, index) => isKin(norm, noun.norm, lexicon) && nameBehind(one, index) > 0);
    return at < 0 || !isMentioned(one, at, lexicon) ? null : placeOf(one, at, nameBehind(one, at));
  });
}

/** The index of a name right behind a noun: "our dog Bruno", "the branch in Leeds"; or 0. */
export function nameBehind({ tokens }: Told, at: number): number {
  const next = tokens[at + 1]?.norm ?? '';
  const skip = INSIDE.test(`${next} ${tokens[at + 2]?.norm}`) ? 3 : LINKING.test(next) ? 2 : 1;
  const name = tokens[at + skip];
  if (name?.kind !== 'word' || HOURS.test(name.norm)) return 0;
  return skip === 3 || /^\p{Lu}\p{Ll}/u.test(name.text) ? at + skip : 0;
}

/** "PV-3302", "C 1104": capitals before the digits. */
function isLettered(tokens: readonly Token[], at: number): boolean {
  const behind = HYPHEN.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return /^\p{Lu}{1,4}$/u.test(tokens[at]?.text ?? '') && /^\d/.test(tokens[behind]?.text ?? '');
}

/** The index of a number or a name of letters and digits right behind a noun, or 0. */
export function valueBehind({ tokens }: Told, at: number): number {
  for (let next = at + 1; next <= at + NEAR; next += 1) {
    const token = tokens[next];
    if (!token) return 0;
    if (isLettered(tokens, next)) return HYPHEN.test(tokens[next + 1]?.norm ?? '') ? next + 2 : next + 1;
    if (/\d/.test(token.text) || SIZE.test(token.text) || WEEKDAY.test(token.norm)) return next;
    if (A.test(token.norm) && IS.test(tokens[next - 1]?.norm ?? '')) continue;
    if (!BETWEEN.test(token.norm) && !(next === at + 1 && NAME.test(token.text))) return 0;
  }
  return 0;
}
