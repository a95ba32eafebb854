import type { Language } from '../../analyzer/contract.ts';
import { makes, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import type { Token } from '../../languages/contract.ts';
import { spell } from '../../languages/index.ts';
import { type Frame, frame, matchAll } from '../../moves/frame.ts';
import type { GivenKind } from '../../thread/given/contract.ts';
import { asked as de } from './asked.de.ts';
import { asked as en } from './asked.en.ts';
import type { Asked, AskedForms } from './contract.ts';

interface Compiled {
  readonly items: readonly (readonly [GivenKind, readonly Frame[]])[];
  readonly trouble: readonly Frame[];
  readonly excused: readonly Frame[];
  readonly anew: readonly Frame[];
}

const FORMS: Readonly<Record<Language, AskedForms>> = { en, de };
const CONDITION = /^(?:if|when|whenever|should|once|wenn|falls|sollte|sollten|sobald)$/;
const compiled = new Map<Language, Compiled>();

/** Whether a sentence asks at all, and neither for another one nor with a word of why it is needed again. */
export function mayRepeat(sentence: ReplySentence, reading: Reading): boolean {
  const { excused, anew } = formsOf(reading.language);
  const tokens = sentence.tokens.filter(({ quoted }) => !quoted);
  const meant = matches(excused, tokens) || matches(anew, withoutCondition(tokens)) || explained(sentence, reading);
  return asksAtAll(sentence, reading) && !meant;
}

/** What a sentence asks the customer for, of the things that are known by kind. */
export function asksFor(sentence: ReplySentence, reading: Reading): readonly Asked[] {
  const { items } = formsOf(reading.language);
  const tokens = sentence.tokens.filter(({ quoted }) => !quoted);
  if (!mayRepeat(sentence, reading)) return [];
  return items.flatMap(([kind, frames]) =>
    frames
      .flatMap((each) => matchAll(each, tokens))
      .map(({ spanFrom, spanTo }) => ({
        kind,
        start: tokens[spanFrom]?.start ?? sentence.start,
        end: tokens[spanTo - 1]?.end ?? sentence.end,
      })),
  );
}

/** "If it stops again, send me …": what happens again there is not the asking. */
function withoutCondition(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ norm }) => CONDITION.test(norm));
  if (from < 0) return tokens;
  const length = tokens.slice(from).findIndex(({ norm }) => norm === ',');
  return [...tokens.slice(0, from), ...(length < 0 ? [] : tokens.slice(from + length))];
}

function asksAtAll(sentence: ReplySentence, reading: Reading): boolean {
  const at = reading.sentences.indexOf(sentence);
  const politely = sentence.tokens.some(({ norm }) => norm === 'please' || norm === 'bitte');
  return (
    sentence.asks || makes(reading, at, at, 'ask', 'ask-tried') || (politely && makes(reading, at, at, 'instruct'))
  );
}

/** This sentence, or one beside it, tells what was wrong with what the customer gave. */
function explained(sentence: ReplySentence, reading: Reading): boolean {
  const at = reading.sentences.indexOf(sentence);
  const { trouble } = formsOf(reading.language);
  return reading.sentences.slice(Math.max(0, at - 1), at + 2).some(({ tokens }) => matches(trouble, tokens));
}

function matches(frames: readonly Frame[], tokens: readonly Token[]): boolean {
  return frames.some((each) => matchAll(each, tokens).length > 0);
}

function formsOf(language: Language): Compiled {
  let known = compiled.get(language);
  if (!known) {
    const compile = (source: string) => frame(source, (word) => spell(word, language));
    const { items, trouble, excused, anew } = FORMS[language];
    known = {
      items: Object.entries(items).map(([kind, frames]) => [kind as GivenKind, frames.map(compile)] as const),
      trouble: trouble.map(compile),
      excused: excused.map(compile),
      anew: anew.map(compile),
    };
    compiled.set(language, known);
  }
  return known;
}
