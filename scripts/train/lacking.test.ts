import { describe, expect, it, vi } from 'vitest';
import type { JudgedReply } from './judged-replies.ts';
import { learnLack } from './lacking.ts';

const ASKED = 'My parcel never came and I am really upset. What now?';
const GIVEN = ['I have sent a new one today.', 'Please send me the address.', 'You get the money back on Friday.'];
const LACKING = ['We love our customers.', 'What a pity that is.', 'Our shop is the oldest in town.'];

const reply = (text: string, lacks: boolean, at: number): JudgedReply => ({
  id: String(at),
  request: { reply: text, channel: 'chat', thread: [{ author: 'customer', text: ASKED }] },
  expect: lacks ? ['missing-next-step'] : [],
  judges: new Set(['missing-next-step']),
  writer: `w${at % 2}`,
});

describe('learning what replies lack', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const replies = [...GIVEN, ...LACKING].map((text, at) => reply(text, at >= GIVEN.length, at));
  const weights = learnLack('missing-next-step', replies);

  it('weighs what gives a step above what gives none', () => {
    expect(weights.given['table: own-act'] ?? 0).toBeGreaterThan(0);
    expect(weights.called).toEqual({});
  });

  it('is the same each time, and says how well it does on other writers', () => {
    expect(learnLack('missing-next-step', replies)).toEqual(weights);
    expect(said.mock.calls[0]?.[0]).toMatch(/^missing-next-step +6 replies, 3 to be found/);
  });
});
