import type { Language } from '../analyzer/contract.ts';
import { once } from '../languages/once.ts';
import { recent } from '../languages/recent.ts';

export interface Greeting {
  /** The greeting's line without its comma. */
  readonly start: number;
  readonly end: number;
  /** Where the name stands that is greeted; null when none is. */
  readonly name: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** "Mr", "Frau", "Dr.": the name is a surname. */
  readonly titled: boolean;
}

const OPENERS: Readonly<Record<Language, string>> = {
  en: "hi there|hello there|hey there|hi again|hello again|hi|hiya|hello|hey|heya|hallo|dear|good morning|good afternoon|good evening|good day|morning|afternoon|evening|greetings|howdy|g'day|yo|welcome back|welcome|thanks|thank you|many thanks|sorry",
  de: 'sehr geehrte(?:r|s)?|sehr verehrte(?:r|s)?|liebe(?:r|s)?|guten tag|guten morgen|guten abend|schönen guten tag|schönen guten morgen|hallo|hallöchen|hi|hey|heyho|moin moin|moin|servus|grüezi|grüß gott|grüss gott|grüß sie|grüss sie|grüß dich|huhu|werte(?:r|s)?|verehrte(?:r|s)?|guete tag|grüessech',
};
const TITLES =
  'mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herrn?|frau|fräulein|magister|mag|dipl\\.?-ing|ing|doktor|familie|eheleute|univ';
const TITLE = new RegExp(`^(?:${TITLES})$`);
const NO_NAMES = new Set(
  'there all team everyone everybody customer customers client sir madam folks friend friends again both guys ladies gentlemen you reader user member guest valued and or und damen herren zusammen kunde kundin kunden alle leute allerseits ihr ihnen dir dich euch mal liebe lieber du sie miteinander beiden lieben morning afternoon evening day for your the ja nein na the this support service passenger subscriber from to resident student parent sorry thanks thank so very much we i my our it that herr frau interessent interessentin mitglied nutzer nutzerin leser gast team-mates mate dude buddy pal mates bro man love gott tag abend morgen to_whom whom hello hi hallo hey ganz schönen guten vielen dank besten herzlichen nochmal nochmals wieder erst'.split(
    ' ',
  ),
);
/** Compounds that name a role, not a person: "Gartenfreunde", "Reisegast", "Vereinsmitglied". */
const ROLE =
  /(?:freund(?:e|in|innen)?|gast|gäste|kund(?:e|in|en|innen)|nutzer(?:in)?|leser(?:in)?|mitglied(?:er)?|partner(?:in)?|fans?|team|inhaber(?:in)?|bewohner(?:in)?|nehmer(?:in)?|spender(?:in)?|holder|member|owner|customer|merchant|shopper|abonnent(?:in)?|mieter(?:in)?|reisende[rn]?|patient(?:in)?|schüler(?:in)?|eltern|besteller(?:in)?|subscriber|seller|player|applicant|tenant|passenger|parents?|student|buyer|caller)$/i;
const NAME = String.raw`[\p{Lu}][\p{L}\p{M}'’.\-]*`;
const PARTICLES = 'von|van|de|der|den|zu|zur|al|el|bin|da|di|du|la|le|ter|ten|o|st|mac|mc';

const PATTERNS: Readonly<Record<Language, () => RegExp>> = {
  en: once(() => pattern('en')),
  de: once(() => pattern('de')),
};
/** A greeting ends with the first line that says something. */
const FIRST_LINES = /^[\s>*_"'“„]*[^\n]*\n?/;
const KEPT_LETTERS = 2000;
const GREETINGS: Readonly<Record<Language, (text: string) => { readonly greeting: Greeting | null }>> = {
  en: recent((text) => ({ greeting: readGreeting(text, 'en') }), KEPT_LETTERS),
  de: recent((text) => ({ greeting: readGreeting(text, 'de') }), KEPT_LETTERS),
};

/**
 * Reads the greeting at the beginning of a reply: who is greeted, and where the name stands. Offsets are UTF-16 in `text`.
 * Returns null when the reply begins without a greeting.
 */
export function greetingOf(text: string, language: Language): Greeting | null {
  return GREETINGS[language](FIRST_LINES.exec(text)?.[0] ?? '').greeting;
}

function readGreeting(text: string, language: Language): Greeting | null {
  const match = PATTERNS[language]().exec(text) ?? PATTERNS[language === 'en' ? 'de' : 'en']().exec(text);
  if (!match?.groups) return null;
  const { lead = '', opener = '', titles = '', name = '' } = match.groups;
  const start = lead.length;
  const nameStart = match[0].length - name.length;
  const first = name.split(/\s/)[0] ?? '';
  const addressee = /\b(?:sir|madam)\b/i.test(titles);
  const known = name !== '' && !addressee && !NO_NAMES.has(first.toLowerCase()) && !ROLE.test(first);
  return {
    start,
    end: known ? match[0].length : endOfNameless(text, start + opener.length),
    name: known ? { start: nameStart, end: nameStart + name.length, text: name } : null,
    titled: titles.trim() !== '' && /\p{L}/u.test(titles),
  };
}

function pattern(language: Language): RegExp {
  const words = `(?:${NAME})(?:[ \\u00a0]+(?:(?:${PARTICLES})[ \\u00a0]+){0,2}${NAME}){0,3}`;
  return new RegExp(
    `^(?<lead>[\\s>*_"'“„]*(?:@\\w+[ \\u00a0]+)*)(?<opener>${insensitive(OPENERS[language])})(?![\\p{L}\\p{N}])(?<titles>[ ,\\u00a0]+(?:(?:${insensitive(TITLES)})\\.?[ \\u00a0]+)*)?(?<name>${words})?`,
    'u',
  );
}

/** Greetings are written in any case, names only with a capital, so the pattern itself cannot ignore case. */
function insensitive(source: string): string {
  return source.replace(/(?<![\\?:])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** "Sehr geehrte Damen und Herren", "Dear valued customer": the greeting goes on to its mark, where only roles follow. */
function endOfNameless(text: string, from: number): number {
  const rest = /^[^\n,!.;:]{0,60}(?=[\n,!])/.exec(text.slice(from))?.[0] ?? '';
  const words = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => NO_NAMES.has(word) || ROLE.test(word) || TITLE.test(word)) ? from + rest.length : from;
}
