import { DEFAULT_HOUSE, type HouseRules } from '../analyzer/house.ts';
import { withAgentSettings } from './house.ts';
import { onSettings, storedSettings } from './store.ts';

/** What holds now, for the background. */
export interface CurrentHouse {
  /** Another object whenever something changed, the same one as long as nothing did. */
  house(): Promise<HouseRules>;
  /** Calls back after each change, until the signal ends it. */
  onHouse(callback: () => void, signal: AbortSignal): void;
}

/** Keeps what team and agent decided at hand, and tells of each change. Storage that can't be read leaves the defaults. */
export function followHouse(signal: AbortSignal): CurrentHouse {
  const listeners = new Set<() => void>();
  let house: Promise<HouseRules> = storedSettings().then(
    ({ settings }) => withAgentSettings(settings),
    () => DEFAULT_HOUSE,
  );
  onSettings(({ settings }) => {
    house = Promise.resolve(withAgentSettings(settings));
    for (const listener of listeners) listener();
  }, signal);
  return {
    house: () => house,
    onHouse(callback, ended) {
      listeners.add(callback);
      ended.addEventListener('abort', () => listeners.delete(callback), { once: true });
    },
  };
}
