import type { Work } from '../packs/work.ts';

/** No longer does a coach that asks meanwhile have to wait. */
const SLICE_MS = 12;
const TELL_EVERY_MS = 500;

export interface Slicing {
  /** Ends the work between two slices. */
  readonly life: AbortSignal;
  /** Called now and then with the number of pieces done. */
  progress?(done: number): void;
}

/**
 * Does long work in slices, with everything else in between. Rejects with what the work throws, and with the signal's reason
 * once nobody waits for it any more.
 */
export async function inSlices<T>(work: Work<T>, { life, progress }: Slicing): Promise<T> {
  let [began, told, done] = [performance.now(), performance.now(), 0];
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    done += 1;
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    life.throwIfAborted();
    began = performance.now();
    if (began - told < TELL_EVERY_MS) continue;
    told = began;
    progress?.(done);
  }
}
