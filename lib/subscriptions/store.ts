import { type StorageItemKey, storage } from 'wxt/utils/storage';
import { storedValue } from '../settings/stored-value.ts';
import { originPattern } from './address.ts';
import type { Settled } from './refresh.ts';
import type { Source } from './source.ts';
import { withRoom } from './storage-full-error.ts';
import { readSources, type StoredSources, salvagedSources } from './stored-sources.ts';

/** Where the list of sources is stored; watched by those who show or merge packs. */
export const SOURCES_KEY = 'local:pack-sources';
const INSTALL_KEY = 'local:install';

type Change = (all: readonly Source[]) => readonly Source[] | Promise<readonly Source[]>;

const kept = storedValue<StoredSources, Change>({
  key: SOURCES_KEY,
  none: { version: 1, sources: [] },
  read: (stored) => asStored(readSources(stored)),
  salvage: (stored) => ({ version: 1, sources: salvagedSources(stored) }),
  change: async ({ sources }, change) => ({ version: 1, sources: await change(sources) }),
});

/** The sources in the order in which they were added; those that can be read, where not all can. */
export async function storedSources(): Promise<readonly Source[]> {
  return (await kept.now()).value.sources;
}

/** Whether a pack comes from a server of that match pattern. */
export async function isPackServer(pattern: string): Promise<boolean> {
  const origins = (await storedSources()).map(({ origin }) => origin);
  return origins.some(
    (origin) =>
      origin.kind === 'address' && URL.canParse(origin.address) && originPattern(new URL(origin.address)) === pattern,
  );
}

/** Whether something is stored that can't be read as sources. It is kept beside before anything is written. */
export async function areSourcesUnreadable(): Promise<boolean> {
  return (await kept.now()).unreadable;
}

/** The text of a version as it came; null when it is no longer kept. */
export async function storedText(source: string, version: string): Promise<string | null> {
  const text = await storage.getItem<unknown>(textKey(source, version));
  return typeof text === 'string' ? text : null;
}

/** A random name of this install, made on first use, for rolling out in stages. Stays in this browser. */
export async function installId(): Promise<string> {
  const known = await storage.getItem<string>(INSTALL_KEY);
  if (known !== null) return known;
  const fresh = crypto.randomUUID();
  await storage.setItem(INSTALL_KEY, fresh);
  return fresh;
}

/** Stores a new source behind the others. For the background alone, like all that writes here. */
export async function addSource(source: Source): Promise<void> {
  await kept.store((all) => [...all, source]);
}

/**
 * Changes one source as it is stored by then, after the changes under way; one that was removed meanwhile stays removed.
 * The text is stored before the source that points to it; texts of versions that are no longer kept are dropped.
 * @throws {StorageFullError} when the browser has no room; then nothing has changed.
 */
export async function changeSource(
  id: string,
  change: (source: Source) => Promise<Settled> | Settled,
): Promise<Source | null> {
  let [before, after]: [Source | null, Source | null] = [null, null];
  await withRoom(
    kept.store(async (all) => {
      before = all.find((source) => source.id === id) ?? null;
      if (!before) return all;
      const { source, text } = await change(before);
      const [newest] = source.versions;
      if (text !== null && newest) await storage.setItem(textKey(id, newest.version), text);
      after = source;
      return all.map((each) => (each.id === id ? source : each));
    }),
  );
  if (before) await dropTexts(before, after);
  return after;
}

/** Forgets a source with all its texts. */
export async function removeSource(id: string): Promise<void> {
  let gone: readonly Source[] = [];
  await kept.store((all) => {
    gone = all.filter((source) => source.id === id);
    return all.filter((source) => source.id !== id);
  });
  for (const source of gone) await dropTexts(source, null);
}

async function dropTexts(before: Source, after: Source | null): Promise<void> {
  const kept = new Set(after?.versions.map(({ version }) => version));
  const gone = before.versions.filter(({ version }) => !kept.has(version));
  await Promise.all(gone.map(({ version }) => storage.removeItem(textKey(before.id, version))));
}

function asStored(sources: readonly Source[] | null): StoredSources | null {
  return sources && { version: 1, sources };
}

function textKey(source: string, version: string): StorageItemKey {
  return `local:pack-text:${source}:${version}`;
}
