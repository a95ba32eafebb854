import type { HouseRules } from '../analyzer/house.ts';
import { covers, type SettingPath } from '../packs/locks.ts';

/** What packs and policy decide, before the agent does, as far as the options show it. Plain data. */
export interface TeamHouse {
  readonly house: Pick<HouseRules, 'rules' | 'lateAfter' | 'address' | 'plainLanguage'>;
  /** Settings that the agent can't change, each with the name of the pack that locked it. */
  readonly locks: readonly { readonly path: SettingPath; readonly by: string }[];
}

/** The name of the pack that locked a setting; null where the agent decides. */
export function lockedBy({ locks }: TeamHouse, path: SettingPath): string | null {
  return locks.find((lock) => covers(lock.path, path))?.by ?? null;
}
