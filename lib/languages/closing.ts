import type { Token } from './contract.ts';
import { ofWording } from './wording.ts';

/** How letters and posts close, by the first words of the sentence, folded. */
const SIGN_OFFS = [
  '(?:with )?(?:my |our )?(?:kind|kindest|best|warm|warmest|many)(?: [a-z]+)? (?:regards|wishes|thanks|greetings)',
  'yours (?:sincerely|faithfully|truly)|sincerely|respectfully|regards|cheers|all the best',
  'best(?: from)?(?: [a-z]+)?$',
  'take care(?! (?:of|to|not|that|when|with|if))',
  '(?:freundliche|viele|liebe|beste|schoene|herzliche|sonnige)(?: [a-z]+)? gruesse',
  'mit (?:freundlichen|besten|herzlichen|lieben|freundlichem|bestem|herzlichem|liebem)',
  'gruss|gruesse|hochachtungsvoll|lg|mfg|vg',
];
const SIGN_OFF = new RegExp(`^(?:${SIGN_OFFS.join('|')})(?![^ ])`);
const LEADING_WORDS = 4;
const LONGEST_SIGN_OFF = 9;
/** The same in the last line of a post, as written, with the name behind it. */
const LAST_WORDS = String.raw`(?:(?:Viele|Liebe|Beste|Schöne|Herzliche) Grüße|LG|VG|Best(?: wishes)?|Cheers|Kind regards)[,!]?(?:\s\p{Lu}\p{L}*)?\.?`;
const NAMED = /^\p{Lu}[\p{L}&'’-]*\p{Ll}$/u;
const BETWEEN_NAMES = /^(?:und|and|der|die|des|für|von|of|the|for|im|in|bei|at|GmbH|AG|KG|Ltd|Inc)$/;
/** "^JS", "-Becky": who wrote a post. Names in the text are longer than initials. */
const SIGNED = String.raw`[\^~/–-]\s?\p{Lu}`;
const INITIALS = new RegExp(String.raw`^${SIGNED}\p{L}{0,11}$`, 'u');
/** "Dein Airline-Team" is signed by nobody. */
const CLOSING = new RegExp(String.raw`(?:\s*(?<![\p{L}\p{N}](?=[–-]))${SIGNED}\p{L}{0,3}|\s${LAST_WORDS})\s*$`, 'u');

/** Whether a sentence is no more than "Kind regards" or "^JS". */
export const isSignOff = ofWording(({ text, tokens }) => {
  if (INITIALS.test(text)) return true;
  if (tokens.length > LONGEST_SIGN_OFF) return false;
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  return SIGN_OFF.test(words.slice(0, LEADING_WORDS).join(' '));
});

/** "Stadtwerke Kundenservice, Elif Sahin": a line of names alone, of people, offices and houses. */
export const isNames = ofWording(({ text, tokens }) => {
  if (/[.!?…]\s*$/.test(text)) return false;
  return tokens.every(({ kind, text: word }) => kind === 'mark' || NAMED.test(word) || BETWEEN_NAMES.test(word));
});

/** What closes a post, with the white space before it: "^Mo", "Viele Grüße, Lena"; "" where nothing does. */
export function closingOf(text: string): string {
  return CLOSING.exec(text)?.[0] ?? '';
}

/** Whether "^JS" stands at an index and closes the line. */
export function isInitialsAt(tokens: readonly Token[], at: number): boolean {
  const [mark, name, more] = tokens.slice(at, at + 3);
  return mark?.norm === '^' && name?.kind === 'word' && name.start === mark.end && more === undefined;
}
