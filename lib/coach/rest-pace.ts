import { whenIdle } from './when-idle.ts';

/** Hands rest at least as long between words. */
export const REST_MS = 250;
/** Who writes on without a rest is read all the same. */
export const LONGEST_MS = 1_000;
const IDLE_WITHIN_MS = 100;

export interface RestPace {
  /** Something was written: runs once nothing more is, when the browser has time. */
  wait(): void;
  /** Whether a run is still to come. */
  readonly isWaiting: boolean;
}

/** One run for all that is written without a rest. Each key costs a look at the clock, and mostly no timer. */
export function restPace(run: () => void, signal: AbortSignal): RestPace {
  let first: number | null = null;
  let last = 0;
  const fire = () => {
    first = null;
    if (!signal.aborted) run();
  };
  const look = () => {
    const now = performance.now();
    const rest = Math.min(last + REST_MS, (first ?? now) + LONGEST_MS) - now;
    if (rest > 0) setTimeout(look, rest);
    else whenIdle(fire, IDLE_WITHIN_MS);
  };
  return {
    wait: () => {
      last = performance.now();
      if (first !== null || signal.aborted) return;
      first = last;
      setTimeout(look, REST_MS);
    },
    get isWaiting() {
      return first !== null;
    },
  };
}
