import { isInitialsAt } from './closing.ts';
import type { Sentence, Token, TokenKind, Wording } from './contract.ts';
import { type FormsOf, PlacedForm } from './forms.ts';
import { type Line, lineOf, linesOf, ofLine } from './lines.ts';
import { recent } from './recent.ts';
import { cutRunOn, type RunOns } from './run-ons.ts';
import { tokenize } from './tokenize.ts';
import { aboutWordings } from './wording.ts';

const ENDS = /^(?:[.!?…]|\.{2,})$/u;
const CLOSING = /^["”“’'»«)\]]$/u;
const UNFINISHED_LINE = 48;
const MONTH = /^(?:jaenner|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;

/** Abbreviations that close a sentence where a capital follows: "at 9 AM. Once more, …". */
const MAY_END = /^(?:am|pm|a\.m|p\.m|etc|usw)$/;

/** So many letters are kept cut up, of lines and of sentences each: a reply of 10,000 words. */
const KEPT_LETTERS = 90_000;

export interface SentenceForms {
  readonly words: Readonly<Record<TokenKind, FormsOf>>;
  readonly abbreviations: ReadonlySet<string>;
  readonly runOns: RunOns;
  /** Words that begin a sentence behind "am 9."; null where a full stop makes no ordinals. */
  readonly afterNumber: ReadonlySet<string> | null;
}

interface Part {
  readonly wording: Wording;
  /** Offset in the line. */
  readonly at: number;
}

/** Makes a sentence of a wording and the place where it stands: its offset, the number of its line, its own number. */
export type Placing<S> = (wording: Wording, start: number, line: number, index: number) => S;

/** Cuts texts into sentences. `offset` is added to every position. */
export type Reader = <S>(text: string, offset: number, place: Placing<S>) => readonly S[];

/**
 * Cuts a text into sentences. A new line ends a sentence, unless a long line breaks off in the middle and the next goes on
 * in lower case (hard-wrapped mail). Writers without capitals are read as well as tidy ones.
 */
export function reader(forms: SentenceForms): Reader {
  const wordings = wordingsOf();
  const partsOf = ofLine(({ text }) => cut(text, forms, wordings));
  return <S>(text: string, offset: number, place: Placing<S>) => {
    const sentences: S[] = [];
    let from = offset;
    for (const [number, line] of wrappedLines(text).entries()) {
      for (const { wording, at } of partsOf(line)) sentences.push(place(wording, from + at, number, sentences.length));
      from += line.text.length + 1;
    }
    return sentences;
  };
}

/** One sentence of tokens that stand in a text, whatever the marks in it. */
export function sentenceOf(tokens: readonly Token[], line: number, asks: boolean): Sentence {
  const text = tokens.map((token) => token.text).join(' ');
  return new PlacedSentence({ ...wordingOf(tokens, text), asks }, tokens[0]?.start ?? 0, line);
}

/** Most sentences are read again and again for their moves alone, so the tokens are put in place when they are asked for. */
export class PlacedSentence implements Sentence {
  readonly wording: Wording;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly asks: boolean;
  private placed: readonly Token[] | null = null;

  constructor(wording: Wording, start: number, line: number) {
    this.wording = wording;
    this.start = start;
    this.end = start + (wording.tokens.at(-1)?.end ?? 0);
    this.line = line;
    this.asks = wording.asks;
  }

  get tokens(): readonly Token[] {
    this.placed ??= moved(this.wording.tokens, this.start);
    return this.placed;
  }
}

/** The same tokens so many letters further on. */
export function moved(tokens: readonly Token[], by: number): readonly Token[] {
  if (by === 0) return tokens;
  return tokens.map(({ form, start, end, quoted }) => new PlacedForm(form, start + by, end + by, quoted));
}

function cut(
  line: string,
  forms: SentenceForms,
  wordings: (tokens: readonly Token[], text: string) => Wording,
): readonly Part[] {
  return split(tokenize(line, forms.words), forms).map((tokens) => {
    const at = tokens[0]?.start ?? 0;
    return { wording: wordings(tokens, line.slice(at, tokens.at(-1)?.end)), at };
  });
}

/** A sentence is the same one though the line around it has changed; what is quoted in it depends on the line. */
function wordingsOf(): (tokens: readonly Token[], text: string) => Wording {
  let asked: readonly Token[] = [];
  let own = '';
  const known = recent(() => wordingOf(asked, own), KEPT_LETTERS);
  return (tokens, text) => {
    [asked, own] = [tokens, text];
    const quoted = tokens.some((token) => token.quoted)
      ? tokens.map((token) => (token.quoted ? '"' : ' ')).join('')
      : '';
    return known(quoted + text);
  };
}

function wordingOf(tokens: readonly Token[], text: string): Wording {
  const asks = tokens.slice(-3).some((token) => token.norm === '?');
  return { text, tokens: moved(tokens, -(tokens[0]?.start ?? 0)), asks, facts: aboutWordings.none() };
}

function wrappedLines(text: string): readonly Line[] {
  const lines = linesOf(text);
  if (!lines.some((line, at) => at > 0 && goesOn(line, lines[at - 1] as Line))) return lines;
  const wrapped: Line[] = [];
  for (const line of lines) {
    const last = wrapped.at(-1);
    if (last && goesOn(line, last)) wrapped[wrapped.length - 1] = lineOf(`${last.text}\n${line.text}`);
    else wrapped.push(line);
  }
  return wrapped;
}

function goesOn(line: Line, last: Line): boolean {
  return last.text.length >= UNFINISHED_LINE && beginsSmall(line) && isUnfinished(last);
}

const beginsSmall = ofLine(({ text }) => /^\p{Ll}/u.test(text));
const isUnfinished = ofLine(({ text }) => /[\p{L},]$/u.test(text.trimEnd()));

function split(tokens: readonly Token[], forms: SentenceForms): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, at) => {
    current.push(token);
    if (!endsHere(tokens, at, forms) && !isApart(current, tokens, at)) return;
    parts.push(current);
    current = [];
  });
  if (current.length > 0) parts.push(current);
  return parts.flatMap((part) => cutRunOn(part, forms.runOns));
}

/** "@dana_r We are …": whom a tweet is for, and "^JS" for who wrote it, are no words of the sentence beside them. */
function isApart(current: readonly Token[], tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  const opens = current.length === at + 1 && !isHandle(next) && current.every(isHandle);
  return opens || (next.norm === '^' && isInitialsAt(tokens, at + 1));
}

function isHandle({ kind, text }: Token): boolean {
  return kind === 'link' && text.startsWith('@');
}

function endsHere(tokens: readonly Token[], at: number, forms: SentenceForms): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || (token.kind !== 'mark' && token.kind !== 'emoji')) return false;
  if (ENDS.test(next.norm) || CLOSING.test(next.norm)) return false;
  if (token.kind === 'emoji') return next.kind !== 'emoji' && /^\p{Lu}/u.test(next.text);
  const end = CLOSING.test(token.norm) ? tokens[at - 1] : token;
  if (!end || !ENDS.test(end.norm) || next.start === token.end) return false;
  if (next.kind === 'emoji') return false;
  return end.norm !== '.' || !isAbbreviated(tokens, tokens.indexOf(end, at - 1) - 1, next, forms);
}

function isAbbreviated(tokens: readonly Token[], at: number, next: Token, forms: SentenceForms): boolean {
  const before = tokens[at];
  if (!before) return false;
  if (forms.abbreviations.has(before.norm)) return !(MAY_END.test(before.norm) && isCapital(next));
  if (before.norm === 'no' && next.kind === 'number') return true;
  if (before.kind === 'number')
    return /^\p{N}{1,2}$/u.test(before.text) && next.kind === 'word' && isCounted(tokens, at, next, forms);
  return before.kind === 'word' && /^\p{L}$/u.test(before.text);
}

/** "1. Open it" in a list, "am 9. März"; but "we open at 9. Again, …", "Zimmer 4. Bitte …". */
function isCounted(tokens: readonly Token[], at: number, next: Token, { afterNumber }: SentenceForms): boolean {
  const before = tokens[at - 1];
  if (at === 0 || before?.kind === 'mark') return true;
  if (afterNumber === null) return false;
  if (!isCapital(next)) return true;
  const politely = tokens[tokens.indexOf(next, at) + 1]?.text === 'Sie';
  const named = at > 1 && before !== undefined && isCapital(before) && !MONTH.test(next.norm);
  return !(politely || named || before?.norm === 'um' || afterNumber.has(next.norm));
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}
