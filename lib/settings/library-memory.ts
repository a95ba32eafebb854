import * as z from 'zod/mini';
import { broughtUp, type Step } from './bring-up.ts';

/** More would be a second library. */
const MOST_FAVOURITES = 500;
const MOST_RECENT = 12;

const id = z.string().check(z.minLength(1), z.maxLength(80));
const memory = z.object({
  version: z.literal(1),
  /** Ids of starred statements, newest last. */
  favourites: z.array(id),
  /** Ids of statements that were inserted or copied, newest first. */
  recent: z.array(id),
});

/** What is remembered of the library: statements' ids, and nothing of any ticket. */
export type LibraryMemory = z.infer<typeof memory>;

export const NO_MEMORY: LibraryMemory = { version: 1, favourites: [], recent: [] };

/** Plain data, so that it travels from popup and side panel to the background. */
export type LibraryChange =
  | { readonly kind: 'favourite'; readonly statement: string; readonly on: boolean }
  | { readonly kind: 'used'; readonly statement: string }
  | { readonly kind: 'forget' };

/** From each earlier version to the next. A new one comes with an example in `earlier/`. */
const STEPS: readonly Step[] = [];

/** What is stored, read with care; null when it can't be read, so that nothing is overwritten that a newer version wrote. */
export function readLibraryMemory(stored: unknown): LibraryMemory | null {
  if (stored === null || stored === undefined) return NO_MEMORY;
  const read = memory.safeParse(broughtUp(stored, STEPS));
  return read.success ? read.data : null;
}

/** The memory with one change made. Throws when the outcome is none that could be stored. */
export function withLibraryChange(before: LibraryMemory, change: LibraryChange): LibraryMemory {
  const after = readLibraryMemory(changed(before, change));
  if (!after) throw new Error(`"${change.kind}" was not stored: it names no statement.`);
  return after;
}

function changed(before: LibraryMemory, change: LibraryChange): LibraryMemory {
  if (change.kind === 'forget') return NO_MEMORY;
  const without = (ids: readonly string[]) => ids.filter((each) => each !== change.statement);
  if (change.kind === 'used') {
    return { ...before, recent: [change.statement, ...without(before.recent)].slice(0, MOST_RECENT) };
  }
  const others = without(before.favourites);
  return { ...before, favourites: change.on ? [...others, change.statement].slice(-MOST_FAVOURITES) : others };
}
