import { openStudioDatabase } from './database.ts';
import type { PackDraft } from './pack-draft.ts';

/** A pack that is being written, as it is stored. */
export interface Draft {
  readonly id: string;
  /** JSON: mostly a `PackDraft` (`packDraftOf`), but a file that was nearly a pack is kept as it came. */
  readonly pack: unknown;
  /** The version that was last handed out, to compare with; null before the first. */
  readonly published: PackDraft | null;
  /** Goes up by one with each save, so that two tabs can't write over each other. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Whether a save was done, or another tab was first: then nothing was written, and what it stored comes back (null: deleted). */
export type Saved =
  | { readonly won: true; readonly draft: Draft }
  | { readonly won: false; readonly theirs: Draft | null };

/** A draft that was changed, for other tabs. */
export interface DraftNews {
  readonly id: string;
  /** As it is stored now; null when it was deleted. */
  readonly revision: number | null;
}

const CHANNEL = 'attune-studio';

/** Every draft, the last changed first. */
export async function storedDrafts(): Promise<readonly Draft[]> {
  const all = await (await openStudioDatabase()).getAll('drafts');
  return all.toSorted((a, b) => b.savedAt - a.savedAt);
}

/** One draft; null when there is none by that id. */
export async function storedDraft(id: string): Promise<Draft | null> {
  return (await (await openStudioDatabase()).get('drafts', id)) ?? null;
}

/** Stores a pack as a new draft. */
export async function addDraft(pack: unknown, published: PackDraft | null = null): Promise<Draft> {
  const draft = { id: crypto.randomUUID(), pack, published, revision: 1, savedAt: Date.now() };
  await (await openStudioDatabase()).add('drafts', draft);
  announce(draft);
  return draft;
}

/** Saves a draft over the revision that it was made from. One transaction: of two tabs at once, one is told that it lost. */
export async function saveDraft(draft: Draft): Promise<Saved> {
  const change = (await openStudioDatabase()).transaction('drafts', 'readwrite');
  const stored = (await change.store.get(draft.id)) ?? null;
  if (stored?.revision !== draft.revision) {
    await change.done;
    return { won: false, theirs: stored };
  }
  const next = { ...draft, revision: draft.revision + 1, savedAt: Date.now() };
  await Promise.all([change.store.put(next), change.done]);
  announce(next);
  return { won: true, draft: next };
}

/** Deletes a draft and hands it back, for `restoreDraft`; null when it was gone already. */
export async function deleteDraft(id: string): Promise<Draft | null> {
  const change = (await openStudioDatabase()).transaction('drafts', 'readwrite');
  const stored = (await change.store.get(id)) ?? null;
  await Promise.all([change.store.delete(id), change.done]);
  announce({ id, revision: null });
  return stored;
}

/** Takes a deletion back. Rejects when a draft by that id is there. */
export async function restoreDraft(draft: Draft): Promise<void> {
  await (await openStudioDatabase()).add('drafts', draft);
  announce(draft);
}

/** Calls back with each change of a draft, whichever tab of this browser made it, until the signal ends it. */
export function onDrafts(hear: (news: DraftNews) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<DraftNews>) => hear(data));
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

function announce({ id, revision }: DraftNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ id, revision });
  channel.close();
}
