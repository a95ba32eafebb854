import { inOrder, mayMake, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import { clauseOf } from '../../analyzer/spans.ts';
import { fold } from '../../languages/fold.ts';
import type { Given, GivenKind } from '../../thread/given/contract.ts';
import { givenIn } from '../../thread/given.ts';
import type { Hit, Rule } from '../contract.ts';
import { ASKING, mayRepeat, thingsIn } from './asks-for.ts';
import { askedByName } from './by-name.ts';
import type { Asked } from './contract.ts';

/** A number that was given under one name answers the question for it under another. */
const ANSWERED_BY: Readonly<Partial<Record<GivenKind, readonly GivenKind[]>>> = {
  'order-number': ['order-number', 'booking-number'],
  'booking-number': ['booking-number', 'order-number'],
  system: ['system', 'device'],
};

const OPEN_QUESTION = /^(?:what|which|steps|was|welche)\b/i;
const STEM = 5;
const TOLD = 120;
/** These say that something was tried, not what. */
const EMPTY = /^(?:have|having|haben|tried|trying|already|schon|bereits|versucht|probiert|ausprobiert)$/i;

/** A thing that the reply asks for though the customer gave it. */
export interface Repeated extends Asked {
  readonly given: Given;
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
  // Most sentences ask for nothing that is known by kind or name, so how they ask is looked at in few.
  if ((asked.length === 0 && byName.length === 0) || !mayRepeat(sentence, reading)) return [];
  const given = asked.length > 0 ? givenIn(reading.request.thread ?? [], reading.language) : [];
  const known = asked.flatMap((item) => {
    const answers = ANSWERED_BY[item.kind] ?? [item.kind];
    const answer = given.findLast((each) => answers.includes(each.kind) && isSameStep(item, each, reading));
    return answer && !confirms(sentence, answer, reading) ? [{ ...item, given: answer }] : [];
  });
  const named = byName.filter(({ start, end }) => !asked.some((item) => item.start < end && start < item.end));
  return [...known, ...named.map((item) => ({ ...item, given: { ...item, value: null } }))];
}

/** Of steps, only the very one that the customer tried; "what have you tried?" asks for all. */
function isSameStep({ kind, start }: Asked, given: Given, reading: Reading): boolean {
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
