import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer } from './answer-line.ts';
import type { Line } from './split-lines.ts';

/** Lines that follow each other, and the number of the first, counted from 1. */
export interface Batch {
  readonly first: number;
  readonly lines: readonly Line[];
}

/** Where the workers' packs come from. */
export interface CrewOptions {
  readonly packs: readonly string[];
  readonly packsOnly: boolean;
}

/** Several analyzers beside each other, each in a thread of its own. */
export interface Crew {
  readonly size: number;
  /** Resolves to one answer a line. Rejects when the thread has died, for want of memory for example. */
  answer(batch: Batch): Promise<readonly Answer[]>;
  dismiss(): Promise<void>;
}

interface Hand {
  readonly worker: Worker;
  /** Of the batches that it has, oldest first. */
  readonly waiting: { resolve(answers: readonly Answer[]): void; reject(error: unknown): void }[];
}

/** One for each core that this process may use. */
export const MOST_JOBS = availableParallelism();

/** Starts `size` threads. They answer batches in turn, each in the order in which it got them. */
export function hire(size: number, options: CrewOptions): Crew {
  const hands = Array.from({ length: size }, () => handOf(options));
  let next = 0;
  return {
    size,
    answer(batch) {
      const hand = hands[next++ % size] as Hand;
      return new Promise((resolve, reject) => {
        hand.waiting.push({ resolve, reject });
        hand.worker.postMessage(batch);
      });
    },
    dismiss: async () => {
      for (const { worker } of hands) await worker.terminate();
    },
  };
}

/**
 * An analyzer needs some 65 MB; what one reply leaves behind is garbage at once. Threads that may pile up little of it before they
 * collect it take a third less memory each. The limit is none for what a long reply needs.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

function handOf(workerData: CrewOptions): Hand {
  const worker = new Worker(new URL('hand.ts', import.meta.url), { workerData, resourceLimits });
  const waiting: Hand['waiting'] = [];
  worker.on('message', (answers: readonly Answer[]) => waiting.shift()?.resolve(answers));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}
