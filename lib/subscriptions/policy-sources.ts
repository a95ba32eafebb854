import type { Policy } from '../settings/policy.ts';
import { newSource } from './source.ts';
import { addSource, removeSource, storedSources } from './store.ts';

const PREFIX = 'policy:';

/** Subscribes to the packs that the policy names by address, and drops those that it no longer names. */
export async function followPolicy(policy: Policy, now: Date): Promise<void> {
  const wanted = new Set(policy.packs.flatMap((pack) => ('address' in pack ? [pack.address] : [])));
  const known = (await storedSources()).filter(({ id }) => id.startsWith(PREFIX)).map(({ id }) => id);
  for (const id of known) if (!wanted.has(id.slice(PREFIX.length))) await removeSource(id);
  for (const address of wanted) {
    const id = PREFIX + address;
    if (!known.includes(id)) await addSource(newSource(id, { kind: 'address', address }, now, 'admin'));
  }
}
