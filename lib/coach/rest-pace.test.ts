import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LONGEST_MS, REST_MS, type RestPace, restPace } from './rest-pace.ts';

let runs: number;
let pace: RestPace;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance', 'requestIdleCallback'] });
  runs = 0;
  life = new AbortController();
  pace = restPace(() => runs++, life.signal);
});
afterEach(() => {
  vi.useRealTimers();
});

async function write(every: number, keys: number): Promise<void> {
  for (let key = 0; key < keys; key++) {
    pace.wait();
    await vi.advanceTimersByTimeAsync(every);
  }
}

it('runs once for all that is written without a rest, and not before it', async () => {
  await write(REST_MS - 50, 3);
  expect({ runs, isWaiting: pace.isWaiting }).toEqual({ runs: 0, isWaiting: true });
  await vi.advanceTimersByTimeAsync(100);
  expect({ runs, isWaiting: pace.isWaiting }).toEqual({ runs: 1, isWaiting: false });
});

it('runs for each of those that rest in between', async () => {
  await write(REST_MS + 100, 3);
  expect(runs).toBe(3);
});

it('keeps nobody waiting who never rests', async () => {
  await write(100, 35);
  expect(runs).toBe(Math.floor(3_500 / LONGEST_MS));
});

it('runs no more when its life has ended', async () => {
  pace.wait();
  life.abort();
  await vi.advanceTimersByTimeAsync(LONGEST_MS);
  pace.wait();
  await vi.advanceTimersByTimeAsync(LONGEST_MS);
  expect(runs).toBe(0);
});
