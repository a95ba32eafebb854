import type { Edit } from '../analyzer/contract.ts';
import { hitsOf, type Reading } from '../analyzer/reading.ts';
import { bodyStart, isBullet, isOfNumber, remove, type Span, sentenceAt } from '../analyzer/spans.ts';
import { begun, goesOnSmall, small } from '../analyzer/writes-small.ts';
import type { Token } from '../languages/contract.ts';
import type { Hit } from './contract.ts';
import { onItsOwn } from './on-its-own.ts';

/** Marks that part one statement from the next within a sentence. */
const PARTING = /^(?:[;:–—()!?.…]|\.{2,}|-)$/u;
const STATES =
  /^(?:i|we|please|it|this|that|there|you|your|our|the|ich|wir|bitte|sie|du|es|das|die|der|ihr\p{L}*|dein\p{L}*|dafuer|dagegen|leider)$/u;
const STARTS_ANEW = /^(?:i|we|please|ich|wir|bitte)$/u;
/** "…, and keep the area clear": what else is asked for. */
const ASKS_ANEW =
  /^(?:keep|send|check|call|make|let|tell|give|use|try|restart|wait|bring|read|write|reply|click|open|look|take|leave|do|don't|also|always|note)$/;
/** "With reference to your mail, we …": no statement of its own. */
const LEADS_IN =
  /^(?:with|in|at|on|from|to|as|due|regarding|concerning|per|given|despite|according|further|following|thanks|owing|under|until|upon|for|after|before|by)$/;
const WHO = /^(?:i|we|you|it|they|he|she|there)$/;
const ONLY_MARKS = /^(?:[\s.!?…]|\p{Extended_Pictographic}|\uFE0F)*$/u;
const LINK_BEFORE = /[\s,;:–—-]*(?:\s(?:and|but|so|und|aber|denn|doch))?\s*$/iu;
const LIST_MARK = /^[-–—*•·]\s*$/u;
const LINK_BEHIND =
  /^[\s,;:–—-]*(?:(?:and|but|so|und|aber|denn|doch)\s+)?(?:(?:therefore|hence|thus|consequently|nevertheless|however|so)\b,?\s+)?/iu;
const SUBSTANCE = ['own-act', 'instruct', 'inform', 'ask', 'offer', 'acknowledge', 'apologise', 'third-party'] as const;

/**
 * What is said around a hit as one whole: main clause and the clauses that hang on it, so that another sentence can stand
 * in its place. A greeting in the same line stays outside.
 */
export function statementAt(reading: Reading, hit: Hit): Span {
  const body = bodyStart(reading);
  const from = hit.start ?? 0;
  const offset = from < body && body < (hit.end ?? from) ? body : from;
  const sentence = sentenceAt(reading, offset);
  if (!sentence) return { start: offset, end: hit.end ?? offset };
  const tokens = sentence.tokens.filter(
    ({ end, text }, at) => (end > body || offset < body) && !text.startsWith('@') && !(at === 0 && /^[*•]$/.test(text)),
  );
  const first = tokens.findIndex(({ end }) => end > offset);
  const last = tokens.findLastIndex(({ start, norm }) => start < (hit.end ?? offset) && !PARTING.test(norm));
  if (first < 0 || last < 0) return { start: offset, end: hit.end ?? offset };
  return {
    start: tokens[startFrom(tokens, first)]?.start ?? offset,
    end: tokens[endFrom(tokens, last)]?.end ?? offset,
  };
}

/** The statement replaced by a sentence that starts and ends as the place asks for. */
export function restate(reading: Reading, hit: Hit, text: string): Edit {
  const { reply } = reading.request;
  const { start, end } = statementAt(reading, hit);
  const bare = text.replace(/[.!]$/, '');
  const marks = (bare.endsWith('?') ? /^\s?[.!?…:;]+/ : /^\s?[.!?…]+/).exec(reply.slice(end))?.[0] ?? '';
  const closed = bare.endsWith('?') || marks === '' ? bare : `${bare}.`;
  const edit = { start, end: end + marks.length, text: cased(closed, reply.slice(start, end)) };
  // A number tells no case: "Hi Lana, 5G is …".
  if (/^\p{N}/u.test(reply.slice(start)) && goesOnSmall(reading.language, reply.slice(0, start), closed))
    return onItsOwn({ ...edit, text: small(closed) }, reading);
  return reading.language === 'en' ? onItsOwn(edit, reading) : edit;
}

/** The statement taken out; nothing when too little would be left to send. */
export function leaveOut(reading: Reading, hit: Hit): readonly Edit[] {
  const { reply } = reading.request;
  const statement = statementAt(reading, hit);
  const sentence = sentenceAt(reading, statement.start);
  if (!sentence || !hasSubstanceBeside(reading, statement)) return [];
  const from = statement.start < bodyStart(reading) ? sentence.start : Math.max(sentence.start, bodyStart(reading));
  const before = reply.slice(Math.min(from, statement.start), statement.start);
  const behind = reply.slice(statement.end, sentence.end);
  const askedAlone = restOfAsking(reading, statement, behind);
  if (askedAlone) return [askedAlone];
  if (before.trim() === '' && ONLY_MARKS.test(behind))
    return [withSmallBeginning(reading, remove(reading, { ...statement, end: sentence.end }))];
  if (LIST_MARK.test(before) && ONLY_MARKS.test(behind)) return [remove(reading, { start: from, end: sentence.end })];
  if (before.trim() === '') return [withLinkBehind(reading, statement, behind)];
  const mark = /[.!?]\s*$/.test(before) ? (/^[.!?]+/.exec(behind)?.[0].length ?? 0) : 0;
  return [
    { start: statement.start - (LINK_BEFORE.exec(before)?.[0].length ?? 0), end: statement.end + mark, text: '' },
  ];
}

/** English goes on small behind a greeting in the same line: so does what moves up there. */
function withSmallBeginning({ language, request: { reply } }: Reading, edit: Edit): Edit {
  const next = reply.slice(edit.end);
  return edit.text === '' && goesOnSmall(language, reply.slice(0, edit.start), next) ? lowering(edit, next) : edit;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowering({ start, end }: Edit, next: string): Edit {
  const gap = /^\s*/.exec(next)?.[0] ?? '';
  return { start, end: end + gap.length + 1, text: gap + next.charAt(gap.length).toLowerCase() };
}

/** Words put before the statement, which goes on in lower case. */
export function prefixed(reading: Reading, hit: Hit, lead: string): Edit {
  const { reply } = reading.request;
  const { start, end } = statementAt(reading, hit);
  const statement = reply.slice(start, end);
  const first = /^(?:I\b|Sie\b|Ihr)/.test(statement) ? statement.charAt(0) : statement.charAt(0).toLowerCase();
  return { start, end: start + 1, text: cased(lead, statement) + first };
}

/** Words put before the statement, which stays as it is. */
export function insertBefore(reading: Reading, hit: Hit, lead: string): Edit {
  const { start, end } = statementAt(reading, hit);
  return { start, end: start, text: cased(lead, reading.request.reply.slice(start, end)) };
}

/** "Please refrain from calling, and keep the area clear": asked politely is what is left, too. */
function restOfAsking({ request: { reply } }: Reading, { start, end }: Span, behind: string): Edit | null {
  const please = /^please (?=\p{L})/iu.exec(reply.slice(start, end))?.[0];
  const link = /^,? and (\p{L}+)/u.exec(behind);
  if (please === undefined || !ASKS_ANEW.test(link?.[1] ?? '')) return null;
  return { start, end: end + (link?.[0].length ?? 0), text: please + (link?.[1] ?? '') };
}

/** What follows becomes the beginning of the sentence. */
function withLinkBehind(reading: Reading, { start, end }: Span, behind: string): Edit {
  const link = LINK_BEHIND.exec(behind)?.[0].length ?? 0;
  const moved = goesOnSmall(reading.language, reading.request.reply.slice(0, start), capital(behind.slice(link)));
  const first = moved ? behind.charAt(link).toLowerCase() : begun(behind.charAt(link), reading);
  return { start, end: end + link + 1, text: first };
}

function hasSubstanceBeside(reading: Reading, statement: Span): boolean {
  const beside = (span: Span) => span.end <= statement.start || span.start >= statement.end;
  return (
    hitsOf(reading, ...SUBSTANCE).some(beside) ||
    reading.sentences.some((sentence) => sentence.asks && beside(sentence))
  );
}

function startFrom(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= 0; at -= 1) if (parts(tokens, at)) return behind(tokens, at);
  return 0;
}

function endFrom(tokens: readonly Token[], last: number): number {
  for (let at = last; at + 1 < tokens.length; at += 1) {
    const next = tokens[at + 1];
    if (!next || next.kind === 'emoji' || parts(tokens, at + 1)) return at;
  }
  return tokens.length - 1;
}

/** Whether a new statement starts behind this token: a parting mark, or a joint with a subject of its own. */
function parts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isOfNumber(tokens, at)) return false;
  if (isBullet(tokens, at)) return true;
  if (PARTING.test(token.norm) && !(token.norm === '-' && tokens[at - 1]?.end === token.start)) return true;
  const hangs = opensSubordinate(tokens, at);
  if (token.classes.has('joint')) return !hangs && STATES.test(tokens[at + 1]?.norm ?? '');
  if (token.norm !== ',') return false;
  const next = tokens[at + 1];
  // "…, and so the card was blocked"
  const second = tokens[tokens[at + 2]?.norm === 'so' ? at + 3 : at + 2]?.norm ?? '';
  const joined = next?.classes.has('joint') === true && (STATES.test(second) || ASKS_ANEW.test(second));
  return !hangs && (joined || STARTS_ANEW.test(next?.norm ?? ''));
}

/** "If you had asked, we would …": what stands before the mark is no statement of its own. */
function opensSubordinate(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && !PARTING.test(tokens[from - 1]?.norm ?? '') && tokens[from - 1]?.norm !== ',') from -= 1;
  const words = tokens.slice(from, at).filter(({ kind }) => kind === 'word');
  if (words.length < 3) return true;
  if (LEADS_IN.test(words[0]?.norm ?? '') && !words.some(({ norm }) => WHO.test(norm))) return true;
  return words.slice(0, 2).some(({ classes }) => classes.has('subordinator'));
}

function behind(tokens: readonly Token[], at: number): number {
  return tokens[at]?.norm === ',' && tokens[at + 1]?.classes.has('joint') ? at + 2 : at + 1;
}

function cased(text: string, before: string): string {
  const lower = /^[^\p{L}]*\p{Ll}/u.test(before);
  return lower && !/^(?:I\b|Sie\b|Ihr)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
