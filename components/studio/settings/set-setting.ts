import type { PackSettings } from '../../../lib/packs/settings-schema.ts';
import type { PackDraft } from '../../../lib/studio/pack-draft.ts';
import { listOrNothing, withKey } from '../fields/with-key.ts';

const full = <T extends object>(object: T) => (Object.keys(object).length === 0 ? undefined : object);

/** The pack with one setting; `undefined` leaves it to the levels below, and unlocks it: nothing is locked that is not set. */
export function setSetting<K extends keyof PackSettings>(
  pack: PackDraft,
  key: K,
  value: PackSettings[K] | undefined,
): PackDraft {
  const settings = withKey(pack.settings ?? {}, key, value);
  const next = withKey(pack, 'settings', full(settings));
  return value === undefined ? setLock(next, key, false) : next;
}

/** The same for one part of a setting, such as the waiting time of one channel. */
export function setPart<K extends 'lateAfter' | 'rules'>(
  pack: PackDraft,
  key: K,
  part: string,
  value: NonNullable<PackSettings[K]>[keyof NonNullable<PackSettings[K]>] | undefined,
): PackDraft {
  const parts = { ...pack.settings?.[key] } as Record<string, unknown>;
  if (value === undefined) delete parts[part];
  else parts[part] = value;
  const next = setSetting(pack, key, full(parts) as PackSettings[K] | undefined);
  return value === undefined ? setLock(next, `${key}.${part}`, false) : next;
}

export function setLock(pack: PackDraft, path: string, on: boolean): PackDraft {
  const others = (pack.locked ?? []).filter((lock) => lock !== path);
  return withKey(pack, 'locked', listOrNothing(on ? [...others, path] : others));
}
