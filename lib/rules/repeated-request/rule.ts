import { inOrder, mayMake, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import { clauseOf, overlap } from '../../analyzer/spans.ts';
import { fold } from '../../languages/fold.ts';
import type { Given, GivenKind } from '../../thread/given/contract.ts';
import { givenIn } from '../../thread/given.ts';
import type { Hit, Rule } from '../contract.ts';
import { ASKING, isExcused, mayAsk, mayRepeat, thingsIn } from './asks-for.ts';
import { answeredIn } from './by-answer/answered.ts';
import { askedByName } from './by-name.ts';
import type { Asked, AskedOfKind } from './contract.ts';

/** A number that was given under one name answers the question for it under another. */
const ANSWERED_BY: Readonly<Partial<Record<GivenKind, readonly GivenKind[]>>> = {
  'order-number': ['order-number', 'booking-number'],
  'booking-number': ['booking-number', 'order-number'],
  system: ['system', 'device'],
};

const OPEN_QUESTION = /^(?:what|which|steps|was|welche)\b/i;
/** "Which phone is it?" asks for no router. */
const DEVICES: readonly RegExp[] = [
  /phone|handy|smartphone|pixel|galaxy|xperia|redmi/i,
  /laptop|notebook|macbook|thinkpad|computer|rechner/i,
  /tablet|ipad|kindle/i,
  /printer|drucker/i,
  /router|modem|fritz/i,
  /camera|kamera/i,
];
/** So far from a device's name stands what it is. */
const BESIDE = 25;
const STEM = 5;
const TOLD = 120;
/** These say that something was tried, not what. */
const EMPTY = /^(?:have|having|haben|tried|trying|already|schon|bereits|versucht|probiert|ausprobiert)$/i;

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
    const asking = [...reading.sentences.filter(({ asks }) => asks), ...mayMake(reading, ...ASKING)];
    return inOrder(asking).flatMap((sentence) => toHit(repeatedIn(sentence, reading), reading));
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
  const given = asked.length > 0 ? givenIn(reading.request.thread ?? [], reading.language) : [];
  const known = asked.flatMap((item) => {
    const answers = ANSWERED_BY[item.kind] ?? [item.kind];
    const answer = given.findLast((each) => answers.includes(each.kind) && isSame(item, each, reading));
    return answer && !confirms(sentence, answer, reading) ? [{ ...item, given: answer }] : [];
  });
  const named = apartFrom(asked, byName).map((item) => ({ ...item, given: { words: item.words, value: null } }));
  return [...known, ...named, ...apartFrom([...known, ...named], byAnswer)];
}

/** Those that no other one is known as already. */
function apartFrom<T extends Asked>(others: readonly Asked[], items: readonly T[]): readonly T[] {
  return items.filter((item) => !others.some((other) => overlap(item, other)));
}

/** What is asked for by the sort of answer that it wants. */
function answersIn(sentence: ReplySentence, reading: Reading): readonly Repeated[] {
  return answeredIn(sentence, reading).flatMap(({ start, end, answer }) => {
    if (!answer) return [];
    const words = reading.request.thread?.[answer.message]?.text.slice(answer.start, answer.end) ?? '';
    return [{ kind: 'answer' as const, start, end, given: { words, value: null } }];
  });
}

function isSame(asked: AskedOfKind, given: Given, reading: Reading): boolean {
  return asked.kind === 'device' ? isSameDevice(asked, given, reading) : isSameStep(asked, given, reading);
}

/** Asked for by what it is, the device that was named has to be one. */
function isSameDevice({ start, end }: Asked, given: Given, { request }: Reading): boolean {
  const what = DEVICES.find((words) => words.test(request.reply.slice(start, end)));
  const text = request.thread?.[given.message]?.text ?? '';
  const from = Math.max(0, given.start - BESIDE);
  const named = DEVICES.find((words) => words.test(text.slice(from, given.end)));
  return what === undefined || (named ? named === what : what.test(text.slice(from, given.end + BESIDE)));
}

/** Of steps, only the very one that the customer tried; "what have you tried?" asks for all. */
function isSameStep({ kind, start }: AskedOfKind, given: Given, reading: Reading): boolean {
  if (kind !== 'steps-tried') return true;
  const asked = /^[^?!.\n]*/.exec(reading.request.reply.slice(start))?.[0] ?? '';
  if (OPEN_QUESTION.test(asked)) return true;
  const told = reading.request.thread?.[given.message]?.text.slice(given.start, given.start + TOLD) ?? '';
  const tried = new Set(stemsOf(told));
  return stemsOf(asked).some((stem) => tried.has(stem));
}

function stemsOf(text: string): readonly string[] {
  return (text.match(/\p{L}{5,}/gu) ?? []).filter((word) => !EMPTY.test(word)).map((word) => fold(word).slice(0, STEM));
}

/** "Is 4711 still the right number?" */
function confirms({ start, end }: ReplySentence, { value }: Given, reading: Reading): boolean {
  return value !== null && value.length > 2 && reading.request.reply.slice(start, end).includes(value);
}

function toHit(repeated: readonly Repeated[], reading: Reading): readonly Hit[] {
  const [first] = repeated;
  if (!first) return [];
  const start = clauseOf(reading, first).start;
  const end = Math.max(...repeated.map((item) => clauseOf(reading, item).end));
  return [{ start, end, values: { words: first.given.words } }];
}
