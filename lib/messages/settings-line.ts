import type { SettingsChange } from '../settings/agent-settings.ts';
import type { LibraryChange } from '../settings/library-memory.ts';
import { LIBRARY_PORT, SETTINGS_PORT } from './protocol.ts';
import { answerQuestions, askBackground } from './question.ts';

const LOST = 'The setting was not stored: the background went away. Try it once more.';

/**
 * From card, popup and options: has the background store one change.
 * Rejects with the reason when it could not be stored, or when the extension was reloaded under this page.
 */
export function requestChange(change: SettingsChange): Promise<void> {
  return askBackground(SETTINGS_PORT, change, LOST);
}

/** From popup and side panel: has the background remember something of the library. Rejects as `requestChange` does. */
export function requestLibraryChange(change: LibraryChange): Promise<void> {
  return askBackground(LIBRARY_PORT, change, LOST);
}

/** In the background: stores what other parts of the extension ask for. */
export function acceptChanges(store: (change: SettingsChange) => Promise<unknown>): void {
  answerQuestions(SETTINGS_PORT, store);
}

/** In the background: remembers what popup and side panel ask for. */
export function acceptLibraryChanges(store: (change: LibraryChange) => Promise<unknown>): void {
  answerQuestions(LIBRARY_PORT, store);
}
