import { describe, expect, it, vi } from 'vitest';
import type { JudgedReply } from './judged-replies.ts';
import { learnWeighing, readReplies } from './weighing.ts';

const ASKED = 'My kettle leaks and I am upset. What now?';
const BLAMING = [
  'You should have read the manual.',
  'This is your own fault.',
  'You must have dropped it.',
  'Had you filled it properly, it would not leak.',
];
const FAIR = [
  'I have sent you a new one.',
  'The seal was ours to check.',
  'You get the money back on Friday.',
  'Please send me a photo of it.',
];

const reply = (words: string, isBlame: boolean, at: number): JudgedReply => ({
  id: String(at),
  request: { reply: `${words} Kind regards, Tom`, channel: 'chat', thread: [{ author: 'customer', text: ASKED }] },
  expect: isBlame ? ['blame'] : [],
  spans: isBlame ? { blame: [words] } : {},
  judges: new Set(['blame']),
  writer: `w${at % 2}`,
});

describe('learning to weigh what rules found', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const replies = [...BLAMING, ...FAIR].map((words, at) => reply(words, at < BLAMING.length, at));
  const weights = learnWeighing('blame', readReplies(replies));

  it('takes the table for it, and own acts against it', () => {
    expect(weights['table: blame'] ?? 0).toBeGreaterThan(0);
    expect(weights['table: own-act'] ?? 0).toBeLessThan(0);
  });

  it('is the same each time, and says how well it does on other writers', () => {
    expect(learnWeighing('blame', readReplies(replies))).toEqual(weights);
    expect(said.mock.calls[0]?.[0]).toMatch(/^blame +4 at fault; by other writers' precision/);
  });

  it('learns nothing from a fault whose words nobody gave', () => {
    const unplaced = { ...reply('You broke it.', true, 9), spans: {} };
    expect(learnWeighing('blame', readReplies([...replies, unplaced]))).toEqual(weights);
  });
});
