import { browser } from 'wxt/browser';

export type StoredEntries = Readonly<Record<string, unknown>>;

/** Everything that Attune keeps: on disk, and until the browser closes. */
export interface Stored {
  readonly disk: StoredEntries;
  readonly session: StoredEntries;
}

export async function everythingStored(): Promise<Stored> {
  const [disk, session] = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  return { disk, session };
}

/** Deletes all of it. Open tabs hear of it as of any other change. */
export async function forgetStored(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** Calls back whenever anything that is stored changed, until the signal ends it. */
export function onStored(callback: () => void, signal: AbortSignal): void {
  browser.storage.onChanged.addListener(callback);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(callback));
}
