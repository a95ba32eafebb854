import type { Sentence, Token } from './contract.ts';
import { cutRunOn, type RunOns } from './run-ons.ts';
import { tokenize, type WordForms } from './tokenize.ts';

const ENDS = /^(?:[.!?…]|\.{2,})$/u;
const CLOSING = /^["”“’'»«)\]]$/u;
const UNFINISHED_LINE = 48;
const MONTH = /^(?:jaenner|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;

export interface SentenceForms extends WordForms {
  readonly abbreviations: ReadonlySet<string>;
  readonly runOns: RunOns;
  /** Words that begin a sentence behind "am 9."; null where a full stop makes no ordinals. */
  readonly afterNumber: ReadonlySet<string> | null;
}

/**
 * Cuts a text into sentences. A new line ends a sentence, unless a long line breaks off in the middle and the next goes on
 * in lower case (hard-wrapped mail). Writers without capitals are read as well as tidy ones.
 */
export function sentencesOf(text: string, forms: SentenceForms, offset = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let line = 0;
  for (const part of wrappedLines(text)) {
    for (const tokens of split(tokenize(part, forms, offset + from), forms)) sentences.push(sentence(tokens, line));
    from += part.length + 1;
    line += 1;
  }
  return sentences;
}

function wrappedLines(text: string): string[] {
  const lines: string[] = [];
  for (const next of text.split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length >= UNFINISHED_LINE && /[\p{L},]\s*$/u.test(last) && /^\p{Ll}/u.test(next)) {
      lines[lines.length - 1] = `${last}\n${next}`;
    } else lines.push(next);
  }
  return lines;
}

function split(tokens: readonly Token[], forms: SentenceForms): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, at) => {
    current.push(token);
    if (!endsHere(tokens, at, forms)) return;
    parts.push(current);
    current = [];
  });
  if (current.length > 0) parts.push(current);
  return parts.flatMap((part) => cutRunOn(part, forms.runOns));
}

function endsHere(tokens: readonly Token[], at: number, forms: SentenceForms): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
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
  if (forms.abbreviations.has(before.norm)) return true;
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

function sentence(tokens: readonly Token[], line: number): Sentence {
  const first = tokens[0];
  const last = tokens.at(-1);
  const asks = tokens.slice(-3).some((token) => token.norm === '?');
  return { start: first?.start ?? 0, end: last?.end ?? 0, tokens, line, asks };
}
