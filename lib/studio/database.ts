import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './drafts.ts';
import type { StoredKey } from './keys.ts';

/** What the studio keeps in this browser: drafts of packs, and the keys that sign them. */
export interface StudioSchema extends DBSchema {
  drafts: { key: string; value: Draft };
  keys: { key: string; value: StoredKey };
}

const NAME = 'attune-studio';
const VERSION = 1;

let opened: Promise<IDBPDatabase<StudioSchema>> | null = null;

function create(database: IDBPDatabase<StudioSchema>): void {
  database.createObjectStore('drafts', { keyPath: 'id' });
  database.createObjectStore('keys', { keyPath: 'fingerprint' });
}

/** After this the next call opens anew: a connection that is gone, or was never had, is of no use to anyone. */
function forget(): void {
  opened = null;
}

/**
 * The studio's database, opened once. A database, since drafts may have megabytes, and keys whose private half nobody may read
 * can be kept nowhere else. Rejects when the browser refuses, e.g. for a full disk.
 */
export function openStudioDatabase(): Promise<IDBPDatabase<StudioSchema>> {
  opened ??= openDB<StudioSchema>(NAME, VERSION, {
    upgrade: create,
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** How much is kept, for those who want to know what is stored of them. */
export async function studioHoldings(): Promise<{ readonly drafts: number; readonly keys: number }> {
  const database = await openStudioDatabase();
  const [drafts, keys] = await Promise.all([database.count('drafts'), database.count('keys')]);
  return { drafts, keys };
}

/** Deletes every draft and every key. */
export async function forgetStudio(): Promise<void> {
  const database = await openStudioDatabase();
  const change = database.transaction(['drafts', 'keys'], 'readwrite');
  await Promise.all([change.objectStore('drafts').clear(), change.objectStore('keys').clear(), change.done]);
}
