import type { Reading, ReplySentence } from '../../analyzer/reading.ts';
import { clauseOf, overlap } from '../../analyzer/spans.ts';
import type { Given, GivenKind } from '../../thread/given/contract.ts';
import { referenceIn } from '../../thread/given/references.ts';
import { givenIn } from '../../thread/given.ts';
import type { Hit, Rule } from '../contract.ts';
import { askingIn, isAnother, isExcused, mayAsk, mayRepeat, thingsIn } from './asks-for.ts';
import { answeredIn } from './by-answer/answered.ts';
import { askedByName } from './by-name.ts';
import type { Asked, AskedOfKind } from './contract.ts';
import { DIGITS, isSame } from './is-same.ts';

/** A number that was given under one name answers the question for it under another. */
const ANSWERED_BY: Readonly<Partial<Record<GivenKind, readonly GivenKind[]>>> = {
  'order-number': ['order-number', 'booking-number'],
  'booking-number': ['booking-number', 'order-number'],
  system: ['system', 'device'],
};

/** Asked for by any of these names, a number that was given as a mere reference is meant. */
const REFERRING: ReadonlySet<GivenKind> = new Set([
  'order-number',
  'booking-number',
  'invoice-number',
  'customer-number',
  'case-number',
]);
/** Each thing that is asked for meets each that was given, so that their number is bounded: the last ones count. */
const MOST_GIVEN = 100;
const LONG_NUMBER = /\d{3,}/g;

/** A thing that the reply asks for though the customer gave it. */
export interface Repeated extends Asked {
  readonly given: Pick<Given, 'words' | 'value'>;
}

/** Asks for what the customer already wrote. */
export const rule: Rule = {
  id: 'repeated-request',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    if (reading.customer.all.length === 0) return [];
    return askingIn(reading).flatMap((sentence) => toHit(repeatedIn(sentence, reading), reading));
  },
};

/** What a sentence asks for and the customer already gave. */
export function repeatedIn(sentence: ReplySentence, reading: Reading): readonly Repeated[] {
  const asked = thingsIn(sentence, reading);
  const byName = askedByName(sentence, reading);
  const byAnswer = answersIn(sentence, reading).filter((item) => !isExcused(item, sentence, reading));
  // Most sentences ask for nothing that is known, so how they ask is looked at in few.
  if (asked.length + byName.length + byAnswer.length === 0 || !mayAsk(sentence, reading)) return [];
  if (!mayRepeat(sentence, reading)) return byAnswer;
  const isMeant = (item: Asked) => !isAnother(item, sentence, reading);
  const known = asked.filter(isMeant).flatMap((item) => ofKind(item, sentence, reading));
  const named = apartFrom(asked, byName)
    .filter(isMeant)
    .map((item) => ({ ...item, given: { words: item.words, value: null } }));
  // Of a picture it is told which one is wanted, whatever else was sent along.
  const pictures = asked.filter(({ kind }) => kind === 'photo');
  return [...known, ...named, ...apartFrom([...known, ...named, ...pictures], byAnswer)];
}

/** A thing that is asked for, where the customer gave one of its kind that answers for it. */
function ofKind(item: AskedOfKind, sentence: ReplySentence, reading: Reading): readonly Repeated[] {
  const kinds = ANSWERED_BY[item.kind] ?? [item.kind];
  const given = givenIn(reading.request.thread ?? [], reading.language).slice(-MOST_GIVEN);
  const answer =
    given.findLast((each) => kinds.includes(each.kind) && isSame(item, each, reading)) ??
    (isReferred(item, reading) ? referenceOf(given, reading) : null);
  return answer && !confirms(sentence, answer, reading) ? [{ ...item, given: answer }] : [];
}

/** The last digits of a card are no reference. */
function isReferred({ kind, start, end }: AskedOfKind, { request }: Reading): boolean {
  return REFERRING.has(kind) && !DIGITS.test(request.reply.slice(start, end));
}

/** The customer's only reference; null where it was given by name too, or the reply itself says it: then another number is asked for. */
function referenceOf(given: readonly Given[], { request, own }: Reading): Repeated['given'] | null {
  const reference = referenceIn(request.thread ?? []);
  const value = reference?.value ?? '';
  const isNamed = given.some((each) => each.kind !== 'case-number' && each.words.includes(value));
  return own.includes(value) || isNamed ? null : reference;
}

/** Those that no other one is known as already. */
function apartFrom<T extends Asked>(others: readonly Asked[], items: readonly T[]): readonly T[] {
  return items.filter((item) => !others.some((other) => overlap(item, other)));
}

/** What is asked for by the sort of answer that it wants. */
function answersIn(sentence: ReplySentence, reading: Reading): readonly Repeated[] {
  const { request } = reading;
  const said = request.reply.slice(sentence.start, sentence.end);
  return answeredIn(sentence, reading).flatMap(({ start, end, answer }) => {
    if (!answer) return [];
    const words = request.thread?.[answer.message]?.text.slice(answer.start, answer.end) ?? '';
    // "Which account is it, the 00417 one?"
    if (words.match(LONG_NUMBER)?.some((number) => said.includes(number))) return [];
    return [{ kind: 'answer' as const, start, end, given: { words, value: null } }];
  });
}

/** "Is 4711 still the right number?" */
function confirms({ start, end }: ReplySentence, { value }: Pick<Given, 'value'>, reading: Reading): boolean {
  return (
    value !== null &&
    value.length > 2 &&
    (value.match(LONG_NUMBER) ?? [value]).some((part) => reading.request.reply.slice(start, end).includes(part))
  );
}

function toHit(repeated: readonly Repeated[], reading: Reading): readonly Hit[] {
  const [first] = repeated;
  if (!first) return [];
  const start = clauseOf(reading, first).start;
  const end = Math.max(...repeated.map((item) => clauseOf(reading, item).end));
  return [{ start, end, values: { words: first.given.words } }];
}
