import type { Language } from '../../analyzer/contract.ts';
import { inOrder, makes, mayMake, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import type { Span } from '../../analyzer/spans.ts';
import type { Sentence, Token, Wording } from '../../languages/contract.ts';
import { SPELLING } from '../../languages/index.ts';
import { ofWording, unquoted } from '../../languages/wording.ts';
import { type Frame, frame, matchAll } from '../../moves/frame.ts';
import { frameIndex } from '../../moves/frame-index.ts';
import type { GivenKind } from '../../thread/given/contract.ts';
import { asked as de } from './asked.de.ts';
import { asked as en } from './asked.en.ts';
import type { AskedForms, AskedOfKind } from './contract.ts';

interface Compiled {
  /** What a sentence asks for, with offsets from its start. */
  readonly items: (sentence: Sentence) => readonly AskedOfKind[];
  /** Whether one of these fits the sentence. */
  readonly asksSo: (sentence: Sentence) => boolean;
  readonly trouble: (sentence: Sentence) => boolean;
  readonly excused: (sentence: Sentence) => boolean;
  readonly excusedIn: (tokens: readonly Token[]) => boolean;
  readonly anew: (sentence: Sentence) => boolean;
  readonly others: ReadonlySet<string>;
  readonly politely: (sentence: Sentence) => boolean;
}

/** A sentence asks for a few things; each looks at all of its words. */
const MOST_ASKED = 40;
const FORMS: Readonly<Record<Language, AskedForms>> = { en, de };
const NEEDS = /^(?:need|require|lack|brauche|brauchen|braeuchte|braeuchten|benoetige|benoetigen|fehlt|fehlen)$/;
const TELL =
  /^(?:send|drop|give|tell|shoot|pop|schreib|schick|sende|nenn|sag|gib|gebt|schickt|schreibt|nennt|sagt|lass)e?$/;
const ME = /^(?:me|us|mir|uns)$/;
const CONDITION = /^(?:if|when|whenever|should|once|wenn|falls|sollte|sollten|sobald)$/;
/** What the agent will do with it: "…, so that I can send another", "damit ich eine neue drucken kann". */
const FOR_WHAT = /^(?:so|then|before|until|damit|dann|sodann|and)$/;
const AGENT_DOES =
  /^(?:(?:that )?(?:i|we|he|she|they) (?:will|can|could|may|am|have|would|get|know)|(?:ich|wir|er|sie|es|\p{L}+e ich|\p{L}+en wir))(?!\p{L})/u;
/** So many words before a thing say which one. */
const NEAR = 2;
/** "… on the other phone". */
const AT = /^(?:on|with|at|in|from|for|am|im|an|auf|bei|beim|mit|von|vom)$/;
const BEHIND = 4;
/** Marks end such a clause. */
const CLAUSE_END = /^[,;:–—]$/u;
/** A sentence that is no question asks by one of these. */
const ASKING = ['ask', 'ask-tried', 'instruct'] as const;
const compiled = new Map<Language, Compiled>();

/** The sentences that may ask for something, in their order. */
export function askingIn(reading: Reading): readonly ReplySentence[] {
  const { asksSo } = formsOf(reading.language);
  const others = reading.sentences.filter((sentence) => sentence.asks || asksSo(sentence));
  return inOrder([...others, ...mayMake(reading, ...ASKING)]);
}

/** Whether a sentence asks at all, and neither for another one nor with a word of why it is needed again. */
export function mayRepeat(sentence: ReplySentence, reading: Reading): boolean {
  const { anew, excused } = formsOf(reading.language);
  return mayAsk(sentence, reading) && !excused(sentence) && !anew(sentence);
}

/** Whether a sentence asks at all, and nothing was wrong with what the customer gave. */
export function mayAsk(sentence: ReplySentence, reading: Reading): boolean {
  return asksAtAll(sentence, reading) && !explained(sentence, reading);
}

/** Whether one question of a sentence says why it is asked again, or asks for another one. */
export function isExcused({ start, end }: Span, { tokens }: ReplySentence, { language }: Reading): boolean {
  const { excusedIn, others } = formsOf(language);
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  return own.some(({ norm }) => others.has(norm)) || excusedIn(own);
}

/** "The other number", "a new photo": not the one that was given. */
export function isAnother({ start, end }: Span, { tokens }: ReplySentence, { language }: Reading): boolean {
  const { others } = formsOf(language);
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  const behind = tokens.slice(last + 1, last + 1 + BEHIND);
  const at = behind.findIndex(({ norm }) => AT.test(norm));
  const where = at < 0 ? [] : behind.slice(at, at + 1 + NEAR);
  return [...tokens.slice(Math.max(0, first - NEAR), last + 1), ...where].some(({ norm }) => others.has(norm));
}

/** What a sentence asks the customer for, of the things that are known by kind. */
export function asksFor(sentence: ReplySentence, reading: Reading): readonly AskedOfKind[] {
  return mayRepeat(sentence, reading) ? thingsIn(sentence, reading) : [];
}

/** The things of a kind that a sentence names as if it asked for them. */
export function thingsIn(sentence: ReplySentence, reading: Reading): readonly AskedOfKind[] {
  const asked = formsOf(reading.language).items(sentence).slice(0, MOST_ASKED);
  return asked.map(({ kind, start, end }) => ({ kind, start: start + sentence.start, end: end + sentence.start }));
}

/** "If it stops again, send me …": what happens again there is not the asking. */
function withoutCondition(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ norm }) => CONDITION.test(norm));
  if (from < 0) return tokens;
  const length = tokens.slice(from).findIndex(({ norm }) => norm === ',');
  return [...tokens.slice(0, from), ...(length < 0 ? [] : tokens.slice(from + length))];
}

/** What stands in the clauses of what the agent will do with it excuses nothing. */
function withoutPurpose(tokens: readonly Token[]): readonly Token[] {
  let own = false;
  return tokens.filter((token, at) => {
    if (CLAUSE_END.test(token.norm)) own = false;
    else if (FOR_WHAT.test(token.norm)) own = own || tellsOfAgent(tokens, at + 1);
    return !own;
  });
}

function tellsOfAgent(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, from + 3).map(({ norm }) => norm);
  return AGENT_DOES.test(behind.join(' '));
}

function asksAtAll(sentence: ReplySentence, reading: Reading): boolean {
  const { index, asks } = sentence;
  if (asks || makes(reading, index, index, 'ask', 'ask-tried')) return true;
  const { asksSo, politely } = formsOf(reading.language);
  if (needs(sentence) || asksSo(sentence)) return true;
  return makes(reading, index, index, 'instruct') && politely(sentence);
}

/** "Schreib mir noch kurz …", "gebt uns …": asks without a please. */
function tells([first, second]: readonly Token[]): boolean {
  return TELL.test(first?.norm ?? '') && ME.test(second?.norm ?? '');
}

/** "For that I would need your order number." */
const needs = ofWording(({ tokens }) => tokens.some(({ norm }) => NEEDS.test(norm)));

/** This sentence, or one beside it, tells what was wrong with what the customer gave. */
function explained(sentence: ReplySentence, reading: Reading): boolean {
  const { trouble } = formsOf(reading.language);
  const { index } = sentence;
  return [index - 1, index, index + 1].some((at) => {
    const near = reading.sentences[at];
    return near !== undefined && trouble(near);
  });
}

function asking(
  items: readonly (readonly [GivenKind, readonly Frame[]])[],
): (sentence: Sentence) => readonly AskedOfKind[] {
  const entries = items.flatMap(([kind, frames]) => frames.map((each) => ({ kind, frame: each })));
  const index = frameIndex(entries.map((entry, order) => ({ ...entry, order })));
  return ofWording(({ tokens: all }) => {
    const tokens = unquoted(all);
    const end = all.at(-1)?.end ?? 0;
    const candidates = index.among(tokens).toSorted((a, b) => a.entry.order - b.entry.order);
    return candidates.flatMap(({ entry: { kind, frame }, first, last }) =>
      matchAll(frame, tokens, first, last).map(({ spanFrom, spanTo }) => ({
        kind,
        start: tokens[spanFrom]?.start ?? 0,
        end: tokens[spanTo - 1]?.end ?? end,
      })),
    );
  });
}

function fitting(
  frames: readonly Frame[],
  wordsOf: (wording: Wording) => readonly Token[],
): (sentence: Sentence) => boolean {
  const fitsIn = fits(frames);
  return ofWording((wording) => fitsIn(wordsOf(wording)));
}

function fits(frames: readonly Frame[]): (tokens: readonly Token[]) => boolean {
  const index = frameIndex(frames.map((each) => ({ frame: each })));
  return (tokens) =>
    index.among(tokens).some(({ entry, first, last }) => matchAll(entry.frame, tokens, first, last).length > 0);
}

function formsOf(language: Language): Compiled {
  let known = compiled.get(language);
  if (!known) {
    const compile = (source: string) => frame(source, SPELLING[language]);
    const { items, ways, others, trouble, excused, anew } = FORMS[language];
    known = {
      items: asking(Object.entries(items).map(([kind, frames]) => [kind as GivenKind, frames.map(compile)] as const)),
      trouble: fitting(trouble.map(compile), ({ tokens }) => tokens),
      asksSo: fitting(ways.map(compile), ({ tokens }) => unquoted(tokens)),
      excused: fitting(excused.map(compile), ({ tokens }) => withoutPurpose(unquoted(tokens))),
      excusedIn: fits(excused.map(compile)),
      others: new Set(others.split(' ')),
      anew: fitting(anew.map(compile), ({ tokens }) => withoutPurpose(withoutCondition(unquoted(tokens)))),
      politely: ofWording(
        ({ tokens }) => tokens.some(({ norm }) => norm === 'please' || norm === 'bitte') || tells(tokens),
      ),
    };
    compiled.set(language, known);
  }
  return known;
}
