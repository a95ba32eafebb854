import type { Layer } from '../packs/merge/layers.ts';
import { mergePacks } from '../packs/merge-packs.ts';
import type { TeamHouse } from './team-house.ts';

/** What these packs decide together. Apart from `team-house.ts`, so that pages need not load what merges packs. */
export function teamHouseOf(layers: readonly Layer[]): TeamHouse {
  const { house, locks } = mergePacks(layers);
  const { rules, lateAfter, address, plainLanguage } = house;
  return {
    house: { rules, lateAfter, address, plainLanguage },
    locks: locks.map(({ path, by }) => ({ path, by: by.name })),
  };
}
