import { expect, it } from 'vitest';
import { finish, type Work } from '../packs/work.ts';
import { inSlices } from './slices.ts';

const PIECES = 20;
const PIECE_MS = 5;

function* slow(done: number[]): Work<number> {
  for (let piece = 0; piece < PIECES; piece += 1) {
    const until = performance.now() + PIECE_MS;
    while (performance.now() < until);
    done.push(piece);
    yield;
  }
  return done.length;
}

it('comes to what the work comes to', async () => {
  const { signal } = new AbortController();
  expect(await inSlices(slow([]), { life: signal })).toBe(PIECES);
  expect(finish(slow([]))).toBe(PIECES);
});

it('lets others have their turn in between', async () => {
  const done: number[] = [];
  const turns: number[] = [];
  const ticking = setInterval(() => turns.push(done.length), 1);
  await inSlices(slow(done), { life: new AbortController().signal });
  clearInterval(ticking);
  expect(new Set(turns).size).toBeGreaterThan(2);
});

it('stops when nobody waits for it any more', async () => {
  const done: number[] = [];
  const life = new AbortController();
  setTimeout(() => life.abort(), PIECE_MS);
  await expect(inSlices(slow(done), { life: life.signal })).rejects.toThrow(/abort/i);
  expect(done.length).toBeLessThan(PIECES);
});
