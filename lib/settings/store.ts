import { storage } from 'wxt/utils/storage';
import { type AgentSettings, NO_SETTINGS, readSettings, type SettingsChange, withChange } from './agent-settings.ts';
import { SETTINGS_KEY, watchStored } from './watch-stored.ts';

/** Where what could not be read is kept before it would be overwritten. */
const UNREADABLE_KEY = 'local:settings-unreadable';

export interface StoredSettings {
  readonly settings: AgentSettings;
  /** True when what is stored could not be read: the defaults hold, and what was stored is kept. */
  readonly unreadable: boolean;
}

let writing: Promise<unknown> = Promise.resolve();

/** The agent's settings as they are stored now; the defaults where nothing is stored or can be read. */
export async function storedSettings(): Promise<StoredSettings> {
  return understood(await storage.getItem(SETTINGS_KEY));
}

/**
 * Stores one change, after those that are under way. For the background alone: it is the only writer, so that two tabs
 * don't overwrite each other. Rejects when the change is not valid or the browser can't store it.
 */
export function storeChange(change: SettingsChange): Promise<AgentSettings> {
  const done = writing.then(() => write(change));
  writing = done.catch(() => undefined);
  return done;
}

/** Calls back whenever the settings changed, until the signal ends it. */
export function onSettings(callback: (stored: StoredSettings) => void, signal: AbortSignal): void {
  watchStored(SETTINGS_KEY, (stored) => callback(understood(stored)), signal);
}

function understood(stored: unknown): StoredSettings {
  const settings = readSettings(stored);
  return { settings: settings ?? NO_SETTINGS, unreadable: settings === null };
}

async function write(change: SettingsChange): Promise<AgentSettings> {
  const stored = await storage.getItem(SETTINGS_KEY);
  const before = readSettings(stored);
  if (before === null) await storage.setItem(UNREADABLE_KEY, stored);
  const after = withChange(before ?? NO_SETTINGS, change);
  await storage.setItem(SETTINGS_KEY, after);
  return after;
}
