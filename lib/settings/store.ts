import { type AgentSettings, NO_SETTINGS, readSettings, type SettingsChange, withChange } from './agent-settings.ts';
import { storedValue, type Understood } from './stored-value.ts';
import { SETTINGS_KEY } from './watch-stored.ts';

export interface StoredSettings {
  readonly settings: AgentSettings;
  /** True when what is stored could not be read: the defaults hold, and what was stored is kept. */
  readonly unreadable: boolean;
}

const kept = storedValue<AgentSettings, SettingsChange>({
  key: SETTINGS_KEY,
  none: NO_SETTINGS,
  read: readSettings,
  change: withChange,
});

/** The agent's settings as they are stored now; the defaults where nothing is stored or can be read. */
export async function storedSettings(): Promise<StoredSettings> {
  return named(await kept.now());
}

/** Stores one change; see `StoredValue.store`. For the background alone. */
export function storeChange(change: SettingsChange): Promise<AgentSettings> {
  return kept.store(change);
}

/** Calls back whenever the settings changed, until the signal ends it. */
export function onSettings(callback: (stored: StoredSettings) => void, signal: AbortSignal): void {
  kept.onChange((understood) => callback(named(understood)), signal);
}

function named({ value, unreadable }: Understood<AgentSettings>): StoredSettings {
  return { settings: value, unreadable };
}
