import { expect, it } from 'vitest';
import type { ThreadMessage } from '../analyzer/contract.ts';
import { type LogItem, trustedThread } from './trusted-thread.ts';

const NOW = Date.parse('2026-05-01T12:00:00Z');
const RIDDLE: LogItem = { message: null };
const said = (author: ThreadMessage['author'], text: string, at?: string): LogItem => ({
  at,
  message: { author, text, ...(at && { at }) },
});
const texts = (items: readonly LogItem[]) => trustedThread(items, NOW).messages.map(({ text }) => text);

it('orders by time where every time is known, and else as the page does', () => {
  const [late, early] = [
    said('agent', 'late', '2026-05-01T11:00:00Z'),
    said('customer', 'early', '2026-05-01T10:00:00Z'),
  ];
  expect(texts([late, early])).toEqual(['early', 'late']);
  expect(texts([late, early, said('customer', 'some time')])).toEqual(['late', 'early', 'some time']);
});

it('begins behind what nobody can tell, for that may have answered all before', () => {
  expect(texts([said('customer', 'a'), RIDDLE, said('customer', 'b')])).toEqual(['b']);
  expect(texts([said('customer', 'a'), RIDDLE])).toEqual([]);
});

it('leaves out messages without words', () => {
  expect(texts([said('customer', ''), said('customer', 'b')])).toEqual(['b']);
});

it('reads no more than the newest of a thread without end', () => {
  const items = Array.from({ length: 400 }, (_, nth) => said('customer', `${nth} ${'long '.repeat(10_000)}`));
  const { messages } = trustedThread(items, NOW);
  expect(messages.map(({ text }) => text.slice(0, 3))).toEqual(['395', '396', '397', '398', '399']);
  expect(messages.every(({ text }) => text.length === 20_000)).toBe(true);
});

it('believes no clock when a message comes from the future', () => {
  const items = [said('customer', 'a', '2026-05-01T10:00:00Z'), said('customer', 'b', '2026-05-01T12:30:00Z')];
  const { messages, drift } = trustedThread(items, NOW);
  expect(messages).toEqual([
    { author: 'customer', text: 'a' },
    { author: 'customer', text: 'b' },
  ]);
  expect(drift).toEqual(['clock']);
  const nearly = [said('customer', 'a', '2026-05-01T12:01:00Z')];
  expect(trustedThread(nearly, NOW)).toEqual({ messages: [nearly[0]?.message], drift: [] });
});
