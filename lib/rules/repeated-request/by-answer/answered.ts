import type { ThreadMessage } from '../../../analyzer/contract.ts';
import type { Reading, ReplySentence } from '../../../analyzer/reading.ts';
import type { Wording } from '../../../languages/contract.ts';
import { closed } from './closed.ts';
import type { Answer, Question, Told } from './contract.ts';
import { counted } from './counts.ts';
import { eitherOr } from './either-or.ts';
import { asserted } from './facts.ts';
import { LEXICONS, type Lexicon } from './lexicon.ts';
import { handedIn } from './papers.ts';
import { shaped } from './patterns.ts';
import { questionsIn } from './questions.ts';
import { since, where } from './since-and-where.ts';
import { timed } from './times.ts';
import { toldIn } from './told.ts';
import { called, valued } from './values.ts';
import { named } from './which.ts';

/** A question with what the customer had answered; offsets of the question in the reply. */
export interface Answered {
  readonly start: number;
  readonly end: number;
  readonly answer: Answer | null;
  /** Only names what is wanted. */
  readonly named: boolean;
}

type Teller = (question: Question, told: readonly Told[], lexicon: Lexicon) => Answer | null;

/** By the sort of answer that is wanted; the first that knows one tells. */
const TELLERS: readonly Teller[] = [
  eitherOr,
  counted,
  timed,
  since,
  where,
  valued,
  called,
  named,
  closed,
  shaped,
  handedIn,
  asserted,
];

/** What somebody wants they tell by number, time and name; all else is for them to choose. */
const OF_WISHES: readonly Teller[] = [counted, timed];

/** A key press changes one sentence of the reply: what was found out about the others holds as long as the thread does. */
const known = new WeakMap<readonly ThreadMessage[], WeakMap<Wording, readonly Answered[]>>();

/** The questions of a sentence, each with where the customer answered it before it was asked. */
export function answeredIn(sentence: ReplySentence, { request, language }: Reading): readonly Answered[] {
  const { thread } = request;
  const questions = thread ? questionsIn(sentence, language) : [];
  if (!thread || questions.length === 0) return [];
  const found = ofThread(thread);
  const answered = found.get(sentence.wording) ?? questions.map((question) => answer(question, thread, language));
  found.set(sentence.wording, answered);
  return answered.map((each) => ({ ...each, start: each.start + sentence.start, end: each.end + sentence.start }));
}

function answer(question: Question, thread: readonly ThreadMessage[], language: Reading['language']): Answered {
  const lexicon = LEXICONS[language];
  const all = toldIn(thread, language);
  const told = question.wants ? all.filter((one) => one.tokens.some(({ norm }) => lexicon.wanting.has(norm))) : all;
  let found: Answer | null = null;
  for (const teller of question.wants ? OF_WISHES : TELLERS) found ??= teller(question, told, lexicon);
  return { start: question.start, end: question.end, named: question.named, answer: found };
}

function ofThread(thread: readonly ThreadMessage[]): WeakMap<Wording, readonly Answered[]> {
  const kept = known.get(thread) ?? new WeakMap<Wording, readonly Answered[]>();
  known.set(thread, kept);
  return kept;
}
