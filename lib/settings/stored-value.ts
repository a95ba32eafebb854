import { type StorageItemKey, storage } from 'wxt/utils/storage';
import { watchStored } from './watch-stored.ts';

/** What is stored under one key, and how it is read and changed. */
export interface Kind<Value, Change> {
  readonly key: StorageItemKey;
  /** What holds where nothing is stored. */
  readonly none: Value;
  /** Null when what is stored can't be read, e.g. because a newer version wrote it. Brings up what an older one wrote. */
  read(stored: unknown): Value | null;
  /** What of it holds all the same where it can't be read as a whole; nothing when absent. */
  salvage?(stored: unknown): Value;
  /** Throws when the outcome is none that could be stored. */
  change(before: Value, change: Change): Value | Promise<Value>;
}

export interface Understood<Value> {
  readonly value: Value;
  /** True when what is stored could not be read, or not all of it: what was stored is kept. */
  readonly unreadable: boolean;
}

export interface StoredValue<Value, Change> {
  /** What is stored now. */
  now(): Promise<Understood<Value>>;
  /**
   * Stores one change, after those that are under way. For the background alone: it is the only writer, so that two tabs
   * don't overwrite each other. Rejects when the change is not valid or the browser can't store it.
   */
  store(change: Change): Promise<Value>;
  /** Calls back after each change, until the signal ends it. */
  onChange(callback: (understood: Understood<Value>) => void, signal: AbortSignal): void;
}

/** A value of that kind in the extension's storage. What can't be read is kept beside it before it is overwritten. */
export function storedValue<Value, Change>({
  key,
  none,
  read,
  salvage = () => none,
  change: changed,
}: Kind<Value, Change>): StoredValue<Value, Change> {
  let writing: Promise<unknown> = Promise.resolve();
  const understood = (stored: unknown): Understood<Value> => {
    const value = read(stored);
    return { value: value ?? salvage(stored), unreadable: value === null };
  };
  const write = async (change: Change): Promise<Value> => {
    const stored = await storage.getItem(key);
    const { value: before, unreadable } = understood(stored);
    if (unreadable) await storage.setItem(`${key}-unreadable`, stored);
    const after = await changed(before, change);
    await storage.setItem(key, after);
    return after;
  };
  return {
    now: async () => understood(await storage.getItem(key)),
    store(change) {
      const done = writing.then(() => write(change));
      writing = done.catch(() => undefined);
      return done;
    },
    onChange: (callback, signal) => watchStored(key, (stored) => callback(understood(stored)), signal),
  };
}
