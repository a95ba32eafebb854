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
  readonly start: number;
  readonly end: number;
}

/** Things that have a value to be written down. */
const VALUED = /(?:nummer|kennzeichen|aktenzeichen|zeichen|code|version|iban|firmware|referenz|number|reference|id)$/;
/** What only says that it is a value: the word before it says of what. */
const BARE = /^(?:number|nr|no|id|code|codes|version|reference|ref|nummer)$/;
const ENDING = /(?:s|n|en)?(?:nummer|code)$/;
const ASKED = /^(?:your|the|which|what|ihre?[nmrs]?|deine?[nmrs]?|die|das|der|den|welche[nmrs]?)$/;
const SHORTEST = 4;
/** Words that may stand between a name and its value: "The file number is LS/24". */
const BETWEEN = 4;
/** A thing's number stands right behind it: "bike 3318", "Rad Nr. 3318". */
const NEXT = 2;
const GENITIVE = /(?<=\p{L}{4})e?s$/u;

/** What the sentence asks for under a name under which the customer already wrote a value. */
export function askedByName(sentence: ReplySentence, reading: Reading): readonly Named[] {
  const found = (names: readonly NamePlace[], within: number) =>
    names.flatMap(({ name, start, end }) => {
      const given = givenAs(name, within, reading);
      return given
        ? [{ kind: 'named' as const, start: start + sentence.start, end: end + sentence.start, ...given }]
        : [];
    });
  const named = found(namesIn(sentence), BETWEEN);
  return named.length > 0 ? named : found(thingsIn(sentence), NEXT);
}

/** What a thing with a number is asked for by: "which scooter is it", "the number of the scooter", "welche Nummer hat der Roller". */
const OF_WHICH: readonly RegExp[] = [
  /\b(?:which|what) (?<name>\p{L}{4,}) (?:is (?:it|this|that)|do you mean|are you (?:on|at|using))(?!\p{L})/u,
  /\b(?:number|id|code) of (?:the|your|that) (?<name>\p{L}{4,})/u,
  /\bnummer (?:des|der|von|vom|von der|von dem|deine[rs]|ihre[rs]|eure[rs]) (?<name>\p{L}{4,})/u,
  /\bwelche nummer (?:hat|traegt|steht auf) (?:der|die|das|dem|dein|ihr|euer) (?<name>\p{L}{4,})/u,
  /\bwelche[rsmn]? (?<name>\p{L}{4,}) (?:ist (?:es|das)|war (?:es|das)|betrifft|mein(?:st|en))(?!\p{L})/u,
];

/** The names of values that a sentence asks for, with offsets from its start. */
const namesIn = ofWording(({ tokens: all }) => {
  const tokens = all.filter(({ quoted }) => !quoted);
  return tokens.flatMap(({ start, end }, at) => {
    const name = nameOf(tokens, at);
    return name === null || holdsValue(tokens, at) ? [] : [{ name, start, end }];
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
  return tokens.slice(at + 1, at + 1 + BETWEEN).some(({ text }) => /\d/.test(text));
}

function givenAs(
  name: string,
  within: number,
  { request, language }: Reading,
): { readonly message: number; readonly words: string } | null {
  for (const [message, { author, text }] of (request.thread ?? []).entries()) {
    if (author !== 'customer') continue;
    for (const sentence of read(text, language)) {
      const span = valueIn(sentence, name, within);
      if (span) return { message, words: text.slice(span.start, span.end) };
    }
  }
  return null;
}

function valueIn(
  { tokens }: Sentence,
  name: string,
  within: number,
): { readonly start: number; readonly end: number } | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !token.norm.includes(name)) continue;
    const value = tokens.slice(at + 1, at + 1 + within).find(({ text }) => /\d/.test(text));
    if (value) return { start: token.start, end: value.end };
  }
  return null;
}
