import { expect, it } from 'vitest';
import type { Answer } from './answer-line.ts';
import { answerLines } from './answer-lines.ts';
import type { Batch, Crew } from './crew.ts';
import type { Line } from './split-lines.ts';

const answerOf = (line: Line): Answer => ({ json: `${line}`, ok: true });

async function* numbers(count: number, pauseAt = -1): AsyncGenerator<Line> {
  for (let at = 1; at <= count; at += 1) {
    if (at === pauseAt) await new Promise((resolve) => setTimeout(resolve, 60));
    yield String(at);
  }
}

/** Answers later batches sooner, so that only care keeps the order. */
function hastyCrew() {
  const seen = { most: 0, now: 0, dismissed: false };
  const crew: Crew = {
    size: 2,
    async answer({ first, lines }: Batch) {
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      await new Promise((resolve) => setTimeout(resolve, (first * 7) % 12));
      seen.now -= 1;
      return lines.map(answerOf);
    },
    dismiss: async () => {
      seen.dismissed = true;
    },
  };
  return { crew, seen };
}

function answering(crew: Crew | null) {
  const written: string[] = [];
  const write = async ({ json }: Answer) => {
    written.push(json);
  };
  return { written, parts: { alone: answerOf, crew: () => crew, write } };
}

it('answers in order, with a bounded number of batches out', async () => {
  const { crew, seen } = hastyCrew();
  const { written, parts } = answering(crew);
  await answerLines(numbers(5000), parts);
  expect(written).toEqual(Array.from({ length: 5000 }, (_, at) => String(at + 1)));
  expect(seen.most).toBeGreaterThan(1);
  expect(seen.most).toBeLessThanOrEqual(6);
  expect(seen.dismissed).toBe(true);
});

it('holds nothing back behind a pause', async () => {
  const { crew } = hastyCrew();
  const { written, parts } = answering(crew);
  let before = 0;
  const watched = async function* () {
    for await (const line of numbers(420, 410)) {
      if (line === '410') before = written.length;
      yield line;
    }
  };
  await answerLines(watched(), parts);
  expect(before).toBe(409);
});

it('keeps to one thread where there is no crew', async () => {
  const { written, parts } = answering(null);
  await answerLines(numbers(400), parts);
  expect(written).toHaveLength(400);
});

it('tells when a thread died', async () => {
  const { crew } = hastyCrew();
  const { parts } = answering({ ...crew, answer: () => Promise.reject(new Error('out of memory')) });
  await expect(answerLines(numbers(2000), parts)).rejects.toThrow('out of memory');
});
