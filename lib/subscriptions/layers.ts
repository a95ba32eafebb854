import { builtInPack } from '../packs/built-in/index.ts';
import type { Layer, Level } from '../packs/merge/layers.ts';
import type { Pack } from '../packs/schema.ts';
import { managedPolicy, onPolicy, type PolicyPack } from '../settings/policy.ts';
import { watchStored } from '../settings/watch-stored.ts';
import { openPack } from './open-pack.ts';
import type { Source } from './source.ts';
import { SOURCES_KEY, storedSources, storedText } from './store.ts';

const BUILT_IN: Layer = { level: 'built-in', pack: builtInPack };

/**
 * The packs that hold now, for `mergePacks`: what comes with Attune, what the agent's sources have in force, what the policy
 * brings. A pack that was checked when it came and can't be read any more is left out.
 */
export async function layersInForce(): Promise<readonly Layer[]> {
  const [sources, { policy }] = await Promise.all([storedSources(), managedPolicy()]);
  const subscribed = await Promise.all(sources.map(layerOf));
  const inline = await Promise.all(policy.packs.map(inlineLayer));
  return [BUILT_IN, ...subscribed, ...inline].filter((layer) => layer !== null);
}

/** Calls back whenever other packs may hold, until the signal ends it. */
export function onLayers(callback: () => void, signal: AbortSignal): void {
  watchStored(SOURCES_KEY, callback, signal);
  onPolicy(callback, signal);
}

/** The version in force, or where it can't be read any more the newest one that can. */
async function layerOf(source: Source): Promise<Layer | null> {
  const pack = await soundPack(source);
  return pack && { level: source.level, pack };
}

/** Disks fail: an earlier version that was good is better than none. Null where no version is in force or can be read. */
export async function soundPack({ id, inForce, versions }: Source): Promise<Pack | null> {
  if (inForce === null) return null;
  for (const version of new Set([inForce, ...versions.map((taken) => taken.version)])) {
    const text = await storedText(id, version);
    const pack = text === null ? null : await openPack(text).catch(() => null);
    if (pack) return pack;
  }
  return null;
}

async function inlineLayer(given: PolicyPack): Promise<Layer | null> {
  return 'pack' in given ? await layer('admin', given.pack) : null;
}

async function layer(level: Level, text: string): Promise<Layer | null> {
  const pack: Pack | null = await openPack(text).catch(() => null);
  return pack && { level, pack };
}
