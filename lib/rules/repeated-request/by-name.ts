import type { ThreadMessage } from '../../analyzer/contract.ts';
import type { Reading, ReplySentence } from '../../analyzer/reading.ts';
import type { Sentence, Token } from '../../languages/contract.ts';
import { read } from '../../languages/index.ts';
import { ofWording } from '../../languages/wording.ts';
import type { Asked } from './contract.ts';

/** A thing that the reply asks for by the name that the customer gave it. */
export interface Named extends Asked {
  readonly message: number;
  readonly words: string;
}

/** A name in a sentence, with offsets from its start. */
interface NamePlace {
  readonly name: string;
  /** The bare word for its value, where there may be only one: "code". */
  readonly only?: string;
  readonly start: number;
  readonly end: number;
}

/** Things that have a value to be written down. */
const VALUED =
  /(?:nummer|kennzeichen|aktenzeichen|zeichen|code|version|iban|firmware|referenz|number|reference|(?<!\p{L})(?:id|pin|token))$/u;
/** What only says that it is a value: the word before it says of what. */
const BARE = /^(?:number|nr|no|id|code|codes|pin|token|version|reference|ref|nummer)$/;
const ENDING = /(?:s|n|en)?(?:nummer|code)$/;
const ASKED =
  /^(?:your|the|which|what|an?|'s|and|or|provide|share|send|give|mention|state|confirm|indicate|ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|eine?|die|das|der|den|welche[nmrs]?|und|oder|sowie)$/;
const SHORTEST = 4;
/** "Org number" for the organisation's, "Kat.nr." for the Katalognummer: so much of the name, and a sign that it is cut. */
const CUT = /^(?<cut>\p{L}{3,})(?:\.|$)/u;
const CUT_LEAST = 3;
const CUT_SIGN = /^(?:\.|number|no|nr|nummer|id|#)$/;
/** "The code I was given is …": a bare word for a value, of which there is only one. */
const ONLY = /^(?:code|pin|token|id|iban)$/;
const TOLD_WITHIN = 6;
const OF_TELLING =
  /^(?:i|we|was|were|am|is|are|got|get|have|been|given|received|sent|:|reads|says|ist|lautet|ich|wir|habe|bekam|bekommen|erhalten|war)$/;
const OF_NOTHING = /^(?:the|my|a|this|der|die|das|den|dem|mein|meine|meinen|ein|einen|dieser|diese|diesen)$/;
/** Words that may stand between a name and its value: "The file number is LS/24". */
const BETWEEN = 4;
/** So soon behind its name the reply says a value itself. */
const SAID = 3;
/** A thing's number stands right behind it: "bike 3318", "Rad Nr. 3318". */
const NEXT = 3;
const GENITIVE = /(?<=\p{L}{4})e?s$/u;

/** What the sentence asks for under a name under which the customer already wrote a value. */
export function askedByName(sentence: ReplySentence, reading: Reading): readonly Named[] {
  const found = (names: readonly NamePlace[], within: number) =>
    names.flatMap(({ name, only, start, end }) => {
      const given =
        givenAs(`${within} ${name}`, (told) => valueIn(told, name, within), reading) ??
        (only === undefined ? null : givenAs(`only ${only}`, (told) => onlyIn(told, only), reading));
      return given
        ? [{ kind: 'named' as const, start: start + sentence.start, end: end + sentence.start, ...given }]
        : [];
    });
  const named = found(namesIn(sentence), BETWEEN);
  return named.length > 0 ? named : found(thingsIn(sentence), NEXT);
}

/** What a thing with a number is asked for by: "which scooter is it", "the number of the scooter", "welche Nummer hat der Roller". */
const OF_WHICH: readonly RegExp[] = [
  /\b(?:which|what) (?<name>\p{L}{4,}) (?:is (?:it|this|that)|(?:it|this|that) concerns|(?:does|is) (?:it|this) (?:concern|about)|do you mean|are you (?:on|at|using))(?!\p{L})/u,
  /\b(?:number|id|code) of (?:the|your|that) (?<name>\p{L}{4,})/u,
  /\b(?:nummer|id) (?:des|der|vom|von der|von dem|von|deine[rs]|ihre[rs]|eure[rs]) (?<name>\p{L}{4,})/u,
  /\bwelche nummer (?:hat|traegt|steht auf) (?:der|die|das|dem|dein|ihr|euer) (?:\p{L}{3,}er? )?(?<name>\p{L}{4,})/u,
  /\bwelche[rsmn]? (?<name>\p{L}{4,}) (?:ist (?:es|das)|war (?:es|das)|betrifft|handelt es|geht es|mein(?:st|en))(?!\p{L})/u,
];

/** The names of values that a sentence asks for, with offsets from its start. */
const namesIn = ofWording(({ tokens: all }) => {
  const tokens = all.filter(({ quoted }) => !quoted);
  return tokens.flatMap(({ norm, start, end }, at) => {
    const name = nameOf(tokens, at);
    if (name === null || holdsValue(tokens, at)) return [];
    return [{ name, start, end, ...(ONLY.test(norm) ? { only: norm } : {}) }];
  });
});

/** The things whose number a sentence asks for. */
const thingsIn = ofWording(({ tokens: all }) => {
  const words = all.filter(({ kind, quoted }) => kind === 'word' && !quoted);
  const text = words.map(({ norm }) => norm).join(' ');
  return OF_WHICH.flatMap((pattern) => {
    const name = pattern.exec(text)?.groups?.name;
    const word = words.find(({ norm }) => norm === name);
    return name === undefined || !word || all.some(({ kind }) => kind === 'number')
      ? []
      : [{ name: name.replace(GENITIVE, ''), start: word.start, end: word.end }];
  });
});

/** "Ihre Vertragsnummer" is `vertrag`, "your file number" is `file`; null for words that ask for no value. */
function nameOf(tokens: readonly Token[], at: number): string | null {
  const { norm, kind } = tokens[at] ?? { norm: '', kind: 'mark' };
  if (kind !== 'word' || !VALUED.test(norm)) return null;
  const asked = tokens.slice(Math.max(0, at - 3), at).some((before) => ASKED.test(before.norm));
  if (!asked) return null;
  const before = tokens[at - 1]?.norm === "'s" ? tokens[at - 2] : tokens[at - 1];
  const name = BARE.test(norm) ? (before?.norm ?? '') : norm.replace(ENDING, '');
  return name.length < SHORTEST || ASKED.test(name) ? null : name;
}

/** The reply says the value itself: it confirms. */
function holdsValue(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + SAID).some(({ text }) => /\d/.test(text));
}

type Found = { readonly message: number; readonly words: string } | null;

/** A key press asks the same thread for the same names. */
const known = new WeakMap<readonly ThreadMessage[], Map<string, Found>>();

function givenAs(
  key: string,
  find: (told: Sentence) => { readonly start: number; readonly end: number } | null,
  reading: Reading,
): Found {
  const { thread } = reading.request;
  if (!thread) return null;
  const found = known.get(thread) ?? new Map<string, Found>();
  known.set(thread, found);
  const kept = found.get(`${reading.language} ${key}`);
  if (kept !== undefined) return kept;
  const given = firstIn(find, reading);
  found.set(`${reading.language} ${key}`, given);
  return given;
}

function firstIn(
  find: (told: Sentence) => { readonly start: number; readonly end: number } | null,
  { request, language }: Reading,
): Found {
  for (const [message, { author, text }] of (request.thread ?? []).entries()) {
    if (author !== 'customer') continue;
    for (const sentence of read(text, language)) {
      const span = find(sentence);
      if (span) return { message, words: text.slice(span.start, span.end) };
    }
  }
  return null;
}

/** "Transfer code" asked for, "the code I was given is TKM884210" told: the only value of its sort. */
function onlyIn({ tokens }: Sentence, word: string): { readonly start: number; readonly end: number } | null {
  const at = tokens.findIndex(({ norm }, index) => norm === word && OF_NOTHING.test(tokens[index - 1]?.norm ?? ''));
  const behind = at < 0 ? [] : tokens.slice(at + 1, at + 1 + TOLD_WITHIN);
  const value = behind.find(({ norm }) => !OF_TELLING.test(norm));
  return value && /\d{3}/.test(value.text) ? { start: tokens[at]?.start ?? 0, end: value.end } : null;
}

/** The word holds the name, or is cut short of it. */
function isNamed(tokens: readonly Token[], at: number, name: string): boolean {
  const { norm } = tokens[at] ?? { norm: '' };
  if (norm.includes(name)) return true;
  if (!norm.startsWith(name.slice(0, CUT_LEAST))) return false;
  const cut = CUT.exec(norm)?.groups?.cut;
  if (cut === undefined || cut === name || !name.startsWith(cut)) return false;
  return norm.includes('.') || CUT_SIGN.test(tokens[at + 1]?.norm ?? '');
}

function valueIn(
  { tokens }: Sentence,
  name: string,
  within: number,
): { readonly start: number; readonly end: number } | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !isNamed(tokens, at, name)) continue;
    const value = tokens.slice(at + 1, at + 1 + within).find(({ text }) => /\d/.test(text));
    if (value) return { start: token.start, end: value.end };
  }
  return null;
}
