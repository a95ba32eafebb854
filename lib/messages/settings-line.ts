import { browser } from 'wxt/browser';
import type { SettingsChange } from '../settings/agent-settings.ts';
import type { LibraryChange } from '../settings/library-memory.ts';
import { acceptPorts, type Wire } from './ports.ts';
import { LIBRARY_PORT, SETTINGS_PORT, type SettingsAnswer } from './protocol.ts';

/**
 * From card, popup and options: has the background store one change.
 * Rejects with the reason when it could not be stored, or when the extension was reloaded under this page.
 */
export function requestChange(change: SettingsChange): Promise<void> {
  return request(SETTINGS_PORT, change);
}

/** From popup and side panel: has the background remember something of the library. Rejects as `requestChange` does. */
export function requestLibraryChange(change: LibraryChange): Promise<void> {
  return request(LIBRARY_PORT, change);
}

/** In the background: stores what other parts of the extension ask for. */
export function acceptChanges(store: (change: SettingsChange) => Promise<unknown>): void {
  accept(SETTINGS_PORT, (change) => store(change as SettingsChange));
}

/** In the background: remembers what popup and side panel ask for. */
export function acceptLibraryChanges(store: (change: LibraryChange) => Promise<unknown>): void {
  accept(LIBRARY_PORT, (change) => store(change as LibraryChange));
}

function request(port: string, change: SettingsChange | LibraryChange): Promise<void> {
  return new Promise((resolve, reject) => {
    const wire: Wire = browser.runtime.connect({ name: port });
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

function accept(port: string, store: (change: unknown) => Promise<unknown>): void {
  acceptPorts(port, (wire) => {
    wire.onMessage.addListener(async (message) => {
      const error = await store(message).then(() => null, reasonOf);
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
