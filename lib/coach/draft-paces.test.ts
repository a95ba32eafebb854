import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Coaching } from './coaching.ts';
import { draftPaces } from './draft-paces.ts';

const SETTLED_MS = 2_000;
let read: string[];
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  read = [];
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** A coaching that wrote a rewrite itself: its own letters leave nothing to be caught up with. */
function paces() {
  const coaching = {
    isBehind: false,
    isUrgent: false,
    heard: () => undefined,
    checkDraft: () => read.push('draft'),
    checkPlace: () => read.push('place'),
  };
  return draftPaces(coaching as unknown as Coaching, () => undefined, life.signal);
}

it('reads the draft again when it changed while letters waited: Ctrl+Z right after a rewrite', async () => {
  const { see } = paces();
  see('letter');
  see('nodes');
  await vi.advanceTimersByTimeAsync(SETTLED_MS);
  expect(read).toEqual(['draft']);
});

it('looks at the place alone when nothing changed but what was written by itself', async () => {
  const { see } = paces();
  see('letter');
  await vi.advanceTimersByTimeAsync(SETTLED_MS);
  expect(read).toEqual(['place']);
});
