import { browser } from 'wxt/browser';
import type { SettingsChange } from '../settings/agent-settings.ts';
import { acceptPorts, type Wire } from './ports.ts';
import { SETTINGS_PORT, type SettingsAnswer } from './protocol.ts';

/**
 * From card, popup and options: has the background store one change.
 * Rejects with the reason when it could not be stored, or when the extension was reloaded under this page.
 */
export function requestChange(change: SettingsChange): Promise<void> {
  return new Promise((resolve, reject) => {
    const wire: Wire = browser.runtime.connect({ name: SETTINGS_PORT });
    wire.onMessage.addListener((message) => {
      const { error } = message as SettingsAnswer;
      wire.disconnect();
      if (error === null) resolve();
      else reject(new Error(error));
    });
    wire.onDisconnect.addListener(() =>
      reject(new Error('The setting was not stored: the background went away. Try it once more.')),
    );
    wire.postMessage(change);
  });
}

/** In the background: stores what other parts of the extension ask for. */
export function acceptChanges(store: (change: SettingsChange) => Promise<unknown>): void {
  acceptPorts(SETTINGS_PORT, (wire) => {
    wire.onMessage.addListener(async (message) => {
      const error = await store(message as SettingsChange).then(() => null, reasonOf);
      try {
        wire.postMessage({ error } satisfies SettingsAnswer);
      } catch {
        // Who asked has gone; the change is stored all the same.
      }
    });
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
