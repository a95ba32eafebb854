import type { Token } from '../languages/contract.ts';
import type { Edit, Language } from './contract.ts';
import type { Reading, ReplySentence } from './reading.ts';
import { isSmallWithin } from './small-within.ts';
import { IN_LINE, small, writesSmall } from './writes-small.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A clause of more words is none, and looking for its ends from every hit in it would take the square of its length. */
const LONGEST_CLAUSE = 200;
const CLAUSE_MARK = /^(?:[,;:–—()!?.…]|\.{2,})$/u;
const ORDINAL = /^\d{1,2}$/;
const BULLET = /^[-–—*•·]$/u;
const JOINING = new Set(['and', 'but', 'so', 'yet', 'und', 'aber', 'doch', 'sondern', 'denn']);
/** "So sorry": joins nothing. */
const HEIGHTENED =
  /^(?:sorry|very|much|many|glad|happy|sad|bad|far|awful|terrible|frustrating|annoying|incredibly|terribly|truly|really)$/;
const NEW_SUBJECT = /^(?:i|we|our|please|your|the|it|ich|wir|bitte|das|die|der|unser\p{L}*|es)$/u;
const LONGEST_INDENT = 20;
/** A list begins in a line of its own. */
const LIST = /^(?:[-–—*•·]|\d{1,2}[.)])\s/u;
/** A post begins with the handles that it answers. */
const HANDLES = /^\s*(?:@\w+\s+)*/;
const HANGING = /^(?:wie|dass|was|wenn|weil|how|that|what|when|which|who)$/;
/** Those who are greeted besides the first: "Liebe Eva, lieber Max", "Hallo Petra und Klaus". */
const GREETED_TOO =
  /^(?:(?: (?:und|and|&)|,(?= (?:liebe[rs]?|hallo|hi|hey|dear|sehr geehrte[rs]?) )) (?:(?:liebe[rs]?|hallo|hi|hey|dear|sehr geehrte[rs]?) )?(?:(?:Herr|Frau) )?\p{Lu}[\p{L}-]+)+(?=[,!]|\n)/iu;

export function sentenceAt(reading: Reading, offset: number): ReplySentence | undefined {
  return reading.sentences[countWhile(reading.sentences, ({ start }) => start <= offset) - 1];
}

/** The sentences that `span` touches. */
export function sentencesUnder({ sentences }: Reading, span: Span): readonly ReplySentence[] {
  const first = countWhile(sentences, ({ end }) => end <= span.start);
  return sentences.slice(
    first,
    Math.max(
      first,
      countWhile(sentences, ({ start }) => start < span.end),
    ),
  );
}

/** How many of them, from the first on, hold what only ever turns false once. */
function countWhile<T>(all: readonly T[], holds: (one: T) => boolean): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = all[middle];
    if (one !== undefined && holds(one)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The clause that holds `[start, end)`: from the mark or sentence start before it to the mark or new subject behind it. */
export function clauseOf(reading: Reading, span: Span): Span {
  const tokens = sentenceAt(reading, span.start)?.tokens ?? [];
  const first = countWhile(tokens, (token) => token.end <= span.start);
  const last = countWhile(tokens, (token) => token.start < span.end) - 1;
  if (first === tokens.length || last < 0) return span;
  const from = clauseStart(tokens, first);
  const to = clauseEnd(tokens, last);
  return { start: tokens[from]?.start ?? span.start, end: Math.max(span.end, tokens[to]?.end ?? span.end) };
}

function clauseStart(tokens: readonly Token[], first: number): number {
  const furthest = Math.max(0, first - LONGEST_CLAUSE);
  for (let at = first - 1; at >= furthest; at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    const joins = JOINING.has(norm) && !(norm === 'so' && HEIGHTENED.test(tokens[at + 1]?.norm ?? ''));
    if (endsClause(tokens, at) || joins || tokens[at]?.text.startsWith('@')) return at + 1;
  }
  return furthest;
}

function clauseEnd(tokens: readonly Token[], last: number): number {
  const furthest = Math.min(tokens.length - 1, last + LONGEST_CLAUSE);
  for (let at = last; at < furthest; at += 1) {
    const next = tokens[at + 1];
    if (!next || endsClause(tokens, at + 1) || next.kind === 'emoji') return at;
    if (JOINING.has(next.norm) && NEW_SUBJECT.test(tokens[at + 2]?.norm ?? '')) return at;
  }
  return furthest;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  return (CLAUSE_MARK.test(tokens[at]?.norm ?? '') || isBullet(tokens, at)) && !isOfNumber(tokens, at);
}

/** "Complaint no. 773201", "am 2. April": a full stop that closes nothing. */
export function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const isAhead = tokens[at]?.norm === '.' && tokens[at - 1]?.norm === 'no' && tokens[at + 1]?.kind === 'number';
  return isAhead || isOrdinalStop(tokens, at);
}

/** "Am 2. April", "bis zum 10. bezahlt": a full stop within a sentence that makes a number an ordinal. */
function isOrdinalStop(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 1];
  const stop = tokens[at];
  if (stop?.norm !== '.' || number?.kind !== 'number' || number.end !== stop.start) return false;
  return ORDINAL.test(number.text) && tokens[at + 1] !== undefined;
}

/** The dash or dot that begins a line of a list. */
export function isBullet(tokens: readonly Token[], at: number): boolean {
  return at === 0 && BULLET.test(tokens[at]?.text ?? '') && tokens.length > 1;
}

/** The clause with the subordinate clauses that hang on it: "…, wie traurig das war", "…, how sad it was". */
export function clauseWithTail(reading: Reading, span: Span): Span {
  const clause = clauseOf(reading, span);
  const tokens = sentenceAt(reading, clause.start)?.tokens.filter(({ start }) => start >= clause.end) ?? [];
  if (tokens[0]?.norm !== ',' || !HANGING.test(tokens[1]?.norm ?? '')) return clause;
  const stop = tokens.findIndex((token, at) => at > 0 && CLAUSE_MARK.test(token.norm));
  const end = (stop < 0 ? tokens.at(-1) : tokens[stop - 1])?.end ?? clause.end;
  return { start: clause.start, end };
}

/** Replaces a clause, with the case of what stood there, and a full stop for its exclamation marks. A greeting before it stays. */
export function replaceClause(reading: Reading, { start: from, end }: Span, text: string): Edit {
  const { reply } = reading.request;
  const body = bodyStart(reading);
  const start = behindListMark(reply, from < body && body < end ? body : from);
  const marks = /^\s?!+/.exec(reply.slice(end))?.[0] ?? '';
  const cased = isLarge(reply, { start, end }) ? text : lowered(text, reading.language);
  return { start, end: end + marks.length, text: marks ? `${cased}.` : cased };
}

function behindListMark(reply: string, start: number): number {
  const opens = /(?:^|\n)[ \t]*$/.test(reply.slice(Math.max(0, start - LONGEST_INDENT), start));
  return start + (opens ? (LIST.exec(reply.slice(start))?.[0].length ?? 0) : 0);
}

/** Whether words begin large, as a sentence does; "I" is large anywhere. */
function isLarge(reply: string, { start, end }: Span): boolean {
  const words = reply.slice(start, end);
  if (/^I\b/.test(words) && /[^.!?…\s]\s*$/u.test(reply.slice(0, start).replace(/\n\s*$/, '.'))) return false;
  return /^[^\p{L}]*\p{Lu}/u.test(words) || !/\p{L}/u.test(words);
}

/** Inserts a sentence before the first sentence of the body: behind the greeting, not before it. */
export function insertIntoBody(reading: Reading, text: string): Edit {
  const { reply } = reading.request;
  const at = bodyStart(reading);
  const behindComma = /(?:,|\s[-–—])\s*$/.test(reply.slice(0, at));
  const next = reply.charAt(at);
  const startsLower = behindComma && /\p{Ll}/u.test(next);
  const gap = LIST.test(reply.slice(at)) ? '\n\n' : ' ';
  const inserted = isPutSmall(reading, at, startsLower) ? lowered(text, reading.language) + gap : text + gap;
  return startsLower && !writesSmall(reading)
    ? { start: at, end: at + 1, text: inserted + next.toUpperCase() }
    : { start: at, end: at, text: inserted };
}

/** German goes on small where the reply does, English behind a comma in the same line and where all is written small. */
function isPutSmall(reading: Reading, at: number, startsLower: boolean): boolean {
  if (reading.language === 'de') return startsLower;
  return writesSmall(reading) || IN_LINE.test(reading.request.reply.slice(0, at));
}

/** Offset of the first words behind the greeting. */
export function bodyStart(reading: Reading): number {
  const { reply } = reading.request;
  const { greeting } = reading;
  if (!greeting) return addressed(reading);
  const words = reply.slice(greeting.start, greeting.end);
  // "Sorry, …" and "Thanks, …" are read as greetings, but belong to what follows where they greet nobody.
  if (!greeting.name && /^(?:sorry|thanks?)\b/i.test(words)) return greeting.start;
  const named = greeting.end + smallName(reply.slice(greeting.end), reading);
  const end = named + (GREETED_TOO.exec(reply.slice(named))?.[0].length ?? 0);
  return (
    end + (/^(?:[,!.:;–—]|-(?! )|\s)*(?:\p{Extended_Pictographic}\uFE0F?\s*)*/u.exec(reply.slice(end))?.[0].length ?? 0)
  );
}

/** "Rosa, …": the customer's name greets by itself. */
function addressed({ request: { reply, customerName } }: Reading): number {
  const handles = HANDLES.exec(reply)?.[0].length ?? 0;
  const called = /^(?:(?:mr|mrs|ms|miss|mx|dr)\.? )?((?:\p{L}+ ){0,2}\p{L}+) ?(?:[,!:]|[-–—](?= ))\s*/iu.exec(
    reply.slice(handles),
  );
  const names = (customerName ?? '').toLowerCase().split(/\s+/);
  const isName = called?.[1]?.split(' ').every((word) => names.includes(word.toLowerCase()));
  return handles + (isName ? (called?.[0].length ?? 0) : 0);
}

/** The length of the customer's name where it is written small: "hi kaya,". */
function smallName(rest: string, { request, greeting }: Reading): number {
  const called = /^ (?:(?:herr|frau|mr\.?|mrs\.?|ms\.?|miss) )?(\p{Ll}+)(?=[ ]?[,!.\n])/u.exec(rest);
  const names = (request.customerName ?? '').toLowerCase().split(/\s+/);
  return called && !greeting?.name && names.includes(called[1] ?? '') ? called[0].length : 0;
}

/** Takes a span out together with the white space that would be left over. */
export function remove(reading: Reading, span: Span): Edit {
  const { reply } = reading.request;
  const before = /[ \t\u00a0]*$/.exec(reply.slice(0, span.start))?.[0].length ?? 0;
  const after = /^[ \t\u00a0]*/.exec(reply.slice(span.end))?.[0].length ?? 0;
  const atLineStart = span.start - before === 0 || reply[span.start - before - 1] === '\n';
  const next = reply.charAt(span.end + after);
  // An empty line that is left over goes too, as a comma does before a full stop.
  if (atLineStart && next === '\n' && span.start > before + 1)
    return { start: span.start - before - 1, end: span.end + after, text: '' };
  const comma = span.start - before - 1;
  if (reply.charAt(comma) === ',' && comma >= bodyStart(reading) && /^(?:$|\n|\s\p{Lu})/u.test(reply.slice(span.end)))
    return { start: comma, end: span.end, text: '.' };
  if (/[.!?]/.test(next) && reply.charAt(span.start - before - 1) === ',')
    return { start: span.start - before - 1, end: span.end + after, text: '' };
  return atLineStart
    ? { start: span.start, end: span.end + after, text: '' }
    : { start: span.start - before, end: span.end, text: '' };
}

function lowered(text: string, language: Language): string {
  if (language === 'en') return small(text);
  return isSmallWithin(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
