import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { leaveOut, restate, statementAt } from '../statement-at.ts';
import { examples } from './examples.en.ts';

/** "As I already told you, …": the sentence stands without it. */
const REMINDER =
  /^(?:as|like)\s+(?:(?:i|we)\s+)?(?:(?:have|had|was|been|'ve|already|previously|clearly|repeatedly|just|has)\s+){0,3}(?:told|said|explained|mentioned|stated|pointed out|informed|written|wrote|advised)(?:\s+(?:to\s+)?you)?(?:\s+(?:before|earlier|already|more|several|twice|yesterday|last|on|in|at|over|via|when|this)\b[^,.;:!?]{0,30})?\s*[,:]\s+/i;

/** "Secondly, as I already mentioned, …" */
const LEAD = /^\p{L}+,\s+(?=(?:as|like)\s)/iu;

export const words: RuleWords = {
  title: 'Blame',
  about: 'Puts the fault on the customer.',
  messages: { default: 'This puts the fault on the customer; leave the “you” out and say how it can be put right.' },
  why: 'Support handbooks advise to avoid “you” where the customer made the mistake.',
  source: { label: 'Niteo, handbook', url: 'https://github.com/teamniteo/handbook' },
  rewrites(hit, reading) {
    const texts = ['Let me show you how we can put this right', "I'm happy to explain how this works"];
    const restated = texts.map((text) => restate(reading, hit, text));
    return [...withoutReminder(hit, reading), ...restated, ...leaveOut(reading, hit)];
  },
  examples,
};

function withoutReminder(hit: Hit, reading: Reading): readonly Edit[] {
  const { start, end } = statementAt(reading, hit);
  const statement = reading.request.reply.slice(start, end);
  const lead = LEAD.exec(statement)?.[0] ?? '';
  const reminder = REMINDER.exec(statement.slice(lead.length))?.[0];
  if (reminder === undefined) return [];
  const from = start + lead.length;
  const first = statement.charAt(lead.length + reminder.length);
  const upper = lead === '' && /^\p{Lu}/u.test(statement);
  return [{ start: from, end: from + reminder.length + 1, text: upper ? first.toUpperCase() : first }];
}
