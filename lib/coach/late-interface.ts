import type { CoachInterface, CoachModel } from './contract.ts';
import { whenIdle } from './when-idle.ts';

export interface LateInterface {
  readonly load: () => Promise<CoachInterface>;
  readonly container: HTMLElement;
  readonly model: CoachModel;
}

const MOST_TRIES = 3;
const IDLE_WITHIN_MS = 1_000;

/**
 * Returns a function that brings badge and card into the page when the browser is idle: call it whenever there is something
 * to show, it works once. A load that failed is tried again at the next calls, a few times.
 */
export function lateInterface({ load, container, model }: LateInterface, signal: AbortSignal): () => void {
  let wanted = false;
  let tries = 0;
  const bring = async () => {
    if (signal.aborted) return;
    try {
      const { mount } = await load();
      if (!signal.aborted) mount(container, model, signal);
    } catch (error) {
      wanted = ++tries >= MOST_TRIES;
      console.error('Attune could not load its card. Reload this page; if it stays away, reinstall Attune.', error);
    }
  };
  return () => {
    if (wanted || signal.aborted) return;
    wanted = true;
    whenIdle(bring, IDLE_WITHIN_MS);
  };
}
