import { describe, expect, it, vi } from 'vitest';
import { FINDING_SIGNS } from '../../lib/weighing/weighed.ts';
import type { JudgedReply } from './judged-replies.ts';
import { learnWeighing, readReplies } from './weighing.ts';

const ASKED = 'My kettle leaks and I am upset. What now?';
const BLAMING = [
  'You should have read the manual.',
  'This is your own fault.',
  'You must have dropped it.',
  'Had you filled it properly, it would not leak.',
];
/** What the table half takes for blame. */
const FAIR = [
  'You must have wondered why it leaks.',
  'If you had asked us to check the seal, we would still have sent the wrong one.',
  'You filled it as you should.',
  'You did read the manual right, it was printed wrong.',
];

const reply = (words: string, isBlame: boolean, at: number): JudgedReply => ({
  id: String(at),
  request: { reply: `${words} Kind regards, Tom`, channel: 'chat', thread: [{ author: 'customer', text: ASKED }] },
  expect: isBlame ? ['blame'] : [],
  spans: isBlame ? { blame: [words] } : {},
  judges: new Set(['blame']),
  writer: `w${at % 2}`,
});

/** The same words come from several writers, so that there is enough to learn from. */
const TIMES = 12;

describe('learning to weigh what rules found', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const replies = Array.from({ length: TIMES }, () => [...BLAMING, ...FAIR])
    .flat()
    .map((words, at) => reply(words, BLAMING.includes(words), at));
  const learned = learnWeighing(readReplies(replies));

  it('asks for signs that there are, and tells faults by them', () => {
    expect(learned.signs).toEqual(FINDING_SIGNS);
    expect(learned.trees.some((tree) => tree.length > 2)).toBe(true);
  });

  it('is the same each time, and says how well it does on other writers', () => {
    expect(learnWeighing(readReplies(replies))).toEqual(learned);
    expect(said.mock.calls[0]?.[0]).toMatch(/^blame +48 to be found; by other writers' precision/);
  });

  it('learns nothing from a fault whose words nobody gave', () => {
    const unplaced = { ...reply('You broke it.', true, 9), spans: {} };
    expect(learnWeighing(readReplies([...replies, unplaced]))).toEqual(learned);
  });
});
