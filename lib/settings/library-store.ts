import {
  type LibraryChange,
  type LibraryMemory,
  NO_MEMORY,
  readLibraryMemory,
  withLibraryChange,
} from './library-memory.ts';
import { storedValue } from './stored-value.ts';

/** Favourites and recently used statements. Only the background stores changes; others ask it to. */
export const libraryMemory = storedValue<LibraryMemory, LibraryChange>({
  key: 'local:library',
  none: NO_MEMORY,
  read: readLibraryMemory,
  change: withLibraryChange,
});

/** Calls back with what is remembered now, and again after each change, until the signal ends it. */
export function followLibraryMemory(callback: (memory: LibraryMemory) => void, signal: AbortSignal): void {
  libraryMemory.onChange(({ value }) => callback(value), signal);
  // Storage that can't be read leaves a library without favourites, which works all the same.
  libraryMemory.now().then(
    ({ value }) => !signal.aborted && callback(value),
    () => undefined,
  );
}
