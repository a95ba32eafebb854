import { type StorageItemKey, storage } from 'wxt/utils/storage';
import type { Settled } from './refresh.ts';
import type { Source } from './source.ts';

/** Where the list of sources is stored; watched by those who show or merge packs. */
export const SOURCES_KEY = 'local:pack-sources';
const INSTALL_KEY = 'local:install';

let writing: Promise<unknown> = Promise.resolve();

/** The sources in the order in which they were added; none where nothing readable is stored. */
export async function storedSources(): Promise<readonly Source[]> {
  const stored = await storage.getItem<unknown>(SOURCES_KEY);
  return Array.isArray(stored) ? (stored as readonly Source[]) : [];
}

/** The text of a version as it came; null when it is no longer kept. */
export async function storedText(source: string, version: string): Promise<string | null> {
  return await storage.getItem<string>(textKey(source, version));
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
export function addSource(source: Source): Promise<void> {
  return inTurn(async () => await storage.setItem(SOURCES_KEY, [...(await storedSources()), source]));
}

/**
 * Changes one source as it is stored by then, after the changes under way; one that was removed meanwhile stays removed.
 * The text is stored before the source that points to it; texts of versions that are no longer kept are dropped.
 */
export function changeSource(
  id: string,
  change: (source: Source) => Promise<Settled> | Settled,
): Promise<Source | null> {
  return inTurn(async () => {
    const all = await storedSources();
    const before = all.find((source) => source.id === id);
    if (!before) return null;
    const { source, text } = await change(before);
    const [newest] = source.versions;
    if (text !== null && newest) await storage.setItem(textKey(id, newest.version), text);
    await storage.setItem(
      SOURCES_KEY,
      all.map((each) => (each.id === id ? source : each)),
    );
    await dropTexts(before, source);
    return source;
  });
}

/** Forgets a source with all its texts. */
export function removeSource(id: string): Promise<void> {
  return inTurn(async () => {
    const all = await storedSources();
    await storage.setItem(
      SOURCES_KEY,
      all.filter((source) => source.id !== id),
    );
    for (const source of all.filter((each) => each.id === id)) await dropTexts(source, null);
  });
}

async function dropTexts(before: Source, after: Source | null): Promise<void> {
  const kept = new Set(after?.versions.map(({ version }) => version));
  const gone = before.versions.filter(({ version }) => !kept.has(version));
  await Promise.all(gone.map(({ version }) => storage.removeItem(textKey(before.id, version))));
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = writing.then(work);
  writing = done.catch(() => undefined);
  return done;
}

function textKey(source: string, version: string): StorageItemKey {
  return `local:pack-text:${source}:${version}`;
}
