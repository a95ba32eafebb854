import type { Edit } from '../../analyzer/contract.ts';
import { hitsOf, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import { bodyStart, overlap, remove, sentenceAt } from '../../analyzer/spans.ts';
import { begun, goesOnSmall, small } from '../../analyzer/writes-small.ts';
import { bodyOf } from '../body.ts';
import type { Hit } from '../contract.ts';
import { asksFor } from './asks-for.ts';
import { answeredIn } from './by-answer/answered.ts';
import { type Repeated, repeatedIn } from './rule.ts';

const LONGEST_QUOTE = 40;
const DETERMINER = /(?<=\s)(?:an?|the|your|eine?n?|ihre?n?|deine?n?|eure?n?|die|den|das)\s+$/i;
const LEANS =
  /^(?:(?:I|we)(?:['’]ll| will| can)? then|then|once (?:I|we) have|with (?:this|that|it|these)|as soon as (?:I|we) have)\b/i;

/** One language's way to say that a thing is there, and what is done with it. */
export interface Confirmation {
  /** "I have your order number, 4711."; null where the language has no words for it. */
  confirm(repeated: Repeated, reading: Reading): string | null;
  readonly goesOn: string;
}

/**
 * Where the sentence asks only for what was given: says that it is there, or leaves the sentence out. Where it asks for
 * more, only the given thing goes, if it stands in a plain row of two.
 */
export function takeAsGiven(hit: Hit, reading: Reading, { confirm, goesOn }: Confirmation): readonly Edit[] {
  const sentence = sentenceAt(reading, hit.start ?? 0);
  if (!sentence) return [];
  const repeated = repeatedIn(sentence, reading);
  if (isOpen(sentence, repeated, reading))
    return repeated.flatMap((item) => [...outOfRow(item, reading), ...outOfClauses(item, sentence, reading)]);
  const body = bodyStart(reading);
  const whole = { start: body < sentence.end ? Math.max(body, sentence.start) : sentence.start, end: sentence.end };
  const told = inOne([...new Set(repeated.map((item) => confirm(item, reading)).filter((text) => text !== null))]);
  // What the reply does next anyway need not be announced.
  const announced = actsBeside(sentence, reading) ? [] : [`${told} ${goesOn}`];
  const said = told === '' ? [] : [...withPurpose(told, sentence, reading), ...announced, told];
  const out = isMissed(sentence, reading) ? [] : [remove(reading, whole)];
  return [...said.map((text) => ({ ...whole, text: placed(text, whole.start, reading) })), ...out];
}

/** "I have your order number, 4711, and your email address, …" */
function inOne(told: readonly string[]): string {
  const had = told.flatMap((text) => /^I have (your .*)\.$/.exec(text)?.[1] ?? []);
  if (had.length < 2) return told.join(' ');
  const others = told.filter((text) => !/^I have your /.test(text));
  return [`I have ${had.slice(0, -1).join(', ')}, and ${had.at(-1)}.`, ...others].join(' ');
}

/** "… so that our roofer can call you on Monday": what it was asked for stays. */
function withPurpose(told: string, { start, end }: ReplySentence, { request: { reply } }: Reading): readonly string[] {
  const purpose = /\bso (?:that )?((?:I|we|our|the|they|he|she)\b[^?!]*?)[\s.?!]*$/.exec(reply.slice(start, end))?.[1];
  return purpose ? [`${told.replace(/\.$/, '')}, so ${purpose}.`] : [];
}

function actsBeside({ index }: ReplySentence, reading: Reading): boolean {
  return hitsOf(reading, 'own-act').some(({ sentence }) => sentence !== index);
}

/** Whether nothing would be left to send, or what follows leans on the request: "I will then check with …". */
function isMissed(sentence: ReplySentence, reading: Reading): boolean {
  const next = reading.sentences[sentence.index + 1];
  const leans = next && LEANS.test(reading.request.reply.slice(next.start, next.end));
  return leans === true || !bodyOf(reading).some((each) => each !== sentence);
}

/** English goes on small behind a greeting in the same line. */
function placed(text: string, at: number, reading: Reading): string {
  if (reading.language !== 'en') return text;
  return goesOnSmall('en', reading.request.reply.slice(0, at), text) ? small(text) : begun(text, reading);
}

/** Whether the sentence asks for something that was not given. */
function isOpen(sentence: ReplySentence, repeated: readonly Repeated[], reading: Reading): boolean {
  if (asksFor(sentence, reading).some((item) => !repeated.some(({ start }) => start === item.start))) return true;
  return answeredIn(sentence, reading).some(
    (asked) => !asked.named && !asked.answer && !repeated.some((item) => overlap(item, asked)),
  );
}

/** Short enough to be said again as it was written. */
export function isQuotable(words: string): boolean {
  return words.length <= LONGEST_QUOTE && !/["“”„\n]/.test(words);
}

/** "your order number and a photo" without its first part, or without its second. */
function outOfRow({ start: from, end }: Repeated, reading: Reading): readonly Edit[] {
  const { reply } = reading.request;
  const start = from - (DETERMINER.exec(reply.slice(0, from))?.[0].length ?? 0);
  const behind =
    /^\s+(?:and|und|sowie|as well as)\s+(?=(?:an?|the|your|eine?n?|ihre?n?|deine?n?|die|den|das)\s)/iu.exec(
      reply.slice(end),
    );
  if (behind) return [{ start, end: end + behind[0].length, text: '' }];
  const before = /,?\s+(?:and|und|sowie|as well as)\s+$/iu.exec(reply.slice(0, start));
  return before ? [{ start: start - before[0].length, end, text: '' }] : [];
}

/** "When did you buy it, and which model is it?" without the clause that asks for what was given. */
function outOfClauses(item: Repeated, sentence: ReplySentence, { request: { reply } }: Reading): readonly Edit[] {
  const text = reply.slice(sentence.start, sentence.end);
  const joint = /,\s+(?:and|und|also)\s+(?=\p{L})/u.exec(text);
  if (!joint) return [];
  const middle = sentence.start + joint.index;
  const second = middle + joint[0].length;
  if (item.start < middle)
    return [{ start: sentence.start, end: second + 1, text: reply.charAt(second).toUpperCase() }];
  const close = /[.?!]\s*$/.exec(text)?.[0].length ?? 0;
  return [{ start: middle, end: sentence.end - close, text: '' }];
}
