import { browser } from 'wxt/browser';
import { type StorageItemKey, storage } from 'wxt/utils/storage';

/** Where the agent's settings are stored. */
export const SETTINGS_KEY = 'local:settings';

/** Calls back with what is stored under a key whenever it changes, until the signal ends it. */
export function watchStored(key: StorageItemKey, callback: (stored: unknown) => void, signal: AbortSignal): void {
  const unwatch = storage.watch(key, callback);
  // In a page whose extension was reloaded every call to it throws, and the watch is gone already.
  signal.addEventListener('abort', () => browser.runtime?.id !== undefined && unwatch(), { once: true });
}
