import { DEFAULT_HOUSE, type HouseRules } from '../analyzer/house.ts';
import type { Layer } from '../packs/merge/layers.ts';
import { mergePacks } from '../packs/merge-packs.ts';
import { agentLayer } from './agent-layer.ts';
import { onSettings, storedSettings } from './store.ts';

/** The packs that hold, and how to hear of others. */
export interface Packs {
  layersInForce(): Promise<readonly Layer[]>;
  onLayers(callback: () => void, signal: AbortSignal): void;
}

/** What holds now, for the background. */
export interface CurrentHouse {
  /** Another object whenever something changed, the same one as long as nothing did. */
  house(): Promise<HouseRules>;
  /** Calls back after each change, until the signal ends it. */
  onHouse(callback: () => void, signal: AbortSignal): void;
}

/** Keeps what packs and agent decided at hand, and tells of each change. Storage that can't be read leaves the defaults. */
export function followHouse({ layersInForce, onLayers }: Packs, signal: AbortSignal): CurrentHouse {
  const listeners = new Set<() => void>();
  let house = houseNow(layersInForce);
  const renew = () => {
    house = houseNow(layersInForce);
    for (const listener of listeners) listener();
  };
  onSettings(renew, signal);
  onLayers(renew, signal);
  return {
    house: () => house,
    onHouse(callback, ended) {
      listeners.add(callback);
      ended.addEventListener('abort', () => listeners.delete(callback), { once: true });
    },
  };
}

async function houseNow(layersInForce: Packs['layersInForce']): Promise<HouseRules> {
  try {
    const [layers, { settings }] = await Promise.all([layersInForce(), storedSettings()]);
    return mergePacks([...layers, agentLayer(settings)]).house;
  } catch (error) {
    console.error('Attune: packs and settings could not be read, so the defaults hold.', error);
    return DEFAULT_HOUSE;
  }
}
