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

/** Things that have a value to be written down. */
const VALUED = /(?:nummer|kennzeichen|aktenzeichen|zeichen|code|version|iban|firmware|referenz|number|reference|id)$/;
/** What only says that it is a value: the word before it says of what. */
const BARE = /^(?:number|nr|no|id|code|codes|version|reference|ref|nummer)$/;
const ENDING = /(?:s|n|en)?(?:nummer|code)$/;
const ASKED = /^(?:your|the|which|what|ihre?[nmrs]?|deine?[nmrs]?|die|das|der|den|welche[nmrs]?)$/;
const SHORTEST = 4;
/** Words that may stand between a name and its value: "The file number is LS/24". */
const BETWEEN = 4;

/** What the sentence asks for under a name under which the customer already wrote a value. */
export function askedByName(sentence: ReplySentence, reading: Reading): readonly Named[] {
  return namesIn(sentence).flatMap(({ name, start, end }) => {
    const given = givenAs(name, reading);
    return given ? [{ kind: 'case-number', start: start + sentence.start, end: end + sentence.start, ...given }] : [];
  });
}

/** The names of values that a sentence asks for, with offsets from its start. */
const namesIn = ofWording(({ tokens: all }) => {
  const tokens = all.filter(({ quoted }) => !quoted);
  return tokens.flatMap(({ start, end }, at) => {
    const name = nameOf(tokens, at);
    return name === null || holdsValue(tokens, at) ? [] : [{ name, start, end }];
  });
});

/** "Ihre Vertragsnummer" is `vertrag`, "your file number" is `file`; null for words that ask for no value. */
function nameOf(tokens: readonly Token[], at: number): string | null {
  const { norm, kind } = tokens[at] ?? { norm: '', kind: 'mark' };
  if (kind !== 'word' || !VALUED.test(norm)) return null;
  const asked = tokens.slice(Math.max(0, at - 3), at).some((before) => ASKED.test(before.norm));
  if (!asked) return null;
  const name = BARE.test(norm) ? (tokens[at - 1]?.norm ?? '') : norm.replace(ENDING, '');
  return name.length < SHORTEST || ASKED.test(name) ? null : name;
}

/** The reply says the value itself: it confirms. */
function holdsValue(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + BETWEEN).some(({ text }) => /\d/.test(text));
}

function givenAs(
  name: string,
  { request, language }: Reading,
): { readonly message: number; readonly words: string } | null {
  for (const [message, { author, text }] of (request.thread ?? []).entries()) {
    if (author !== 'customer') continue;
    for (const sentence of read(text, language)) {
      const span = valueIn(sentence, name);
      if (span) return { message, words: text.slice(span.start, span.end) };
    }
  }
  return null;
}

function valueIn({ tokens }: Sentence, name: string): { readonly start: number; readonly end: number } | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !token.norm.includes(name)) continue;
    const value = tokens.slice(at + 1, at + 1 + BETWEEN).find(({ text }) => /\d/.test(text));
    if (value) return { start: token.start, end: value.end };
  }
  return null;
}
