import { createStore, type StoreApi } from 'zustand/vanilla';
import { addDraft, type Draft, type DraftNews, onDrafts, saveDraft, storedDraft } from './drafts.ts';

/** How what is on the screen stands to what is stored. */
export type Saving =
  | { readonly state: 'saved' | 'saving' }
  /** Another tab saved first (`theirs`; null: it deleted the draft). `mine`: what was written here is on the screen alone. */
  | { readonly state: 'lost'; readonly theirs: Draft | null; readonly mine: boolean }
  | { readonly state: 'failed'; readonly message: string };

export interface OpenDraft {
  readonly draft: Draft;
  readonly saving: Saving;
}

/** A draft on the screen of one tab: every change is saved by itself. */
export interface DraftDesk {
  readonly store: StoreApi<OpenDraft>;
  /** Changes what is on the screen at once, and saves it as soon as the last save is through. */
  change(edit: (draft: Draft) => Draft): void;
  /** After a race was lost: drops what was written here for what is stored by now. */
  takeTheirs(): Promise<void>;
  /** After a race was lost: stores what was written here as a draft of its own, and hands it back. */
  keepBoth(copy: (pack: unknown) => unknown): Promise<Draft>;
}

/** Large packs take longer to store; a page that stores most of the time would not be pleasant to type in. */
const REST_PER_SAVE = 4;
const LONGEST_REST_MS = 1000;

/**
 * Opens a draft for editing in this tab until the signal ends it. Saves are compare-and-set: where another tab was first,
 * nothing is written over, and the text stays on the screen. A tab without changes of its own follows the other.
 */
export function openDraft(draft: Draft, signal: AbortSignal): DraftDesk {
  const store = createStore<OpenDraft>(() => ({ draft, saving: { state: 'saved' } }));
  const saver = createSaver(store);
  const follow = async ({ id, revision }: Partial<DraftNews>) => {
    const { draft: ours, saving } = store.getState();
    if (id !== draft.id || revision === ours.revision || saving.state !== 'saved') return;
    const theirs = await storedDraft(draft.id);
    if (!signal.aborted) adopt(store, theirs);
  };
  onDrafts((news) => void follow(news), signal);
  // A tab that slept has missed what the others said.
  const onSight = () => (document.hidden ? saver.now() : void follow({ id: draft.id }));
  document.addEventListener('visibilitychange', onSight, { signal });
  window.addEventListener('beforeunload', (event) => unsaved(store) && event.preventDefault(), { signal });
  return {
    store,
    change: (edit) => {
      store.setState(({ draft: now, saving }) => ({ draft: edit(now), saving: changed(saving) }));
      saver.soon();
    },
    ...settlements(store),
  };
}

/** Shows what another tab stored, unless something was typed here meanwhile: then the save will tell who was first. */
function adopt(store: StoreApi<OpenDraft>, theirs: Draft | null): void {
  const { draft, saving } = store.getState();
  if (saving.state !== 'saved' || theirs?.revision === draft.revision) return;
  if (theirs) store.setState({ draft: theirs });
  else store.setState({ saving: { state: 'lost', theirs: null, mine: false } });
}

/** After a race was lost nothing is saved by itself any more. */
function changed(saving: Saving): Saving {
  return saving.state === 'lost' ? { ...saving, mine: true } : { state: 'saving' };
}

function unsaved(store: StoreApi<OpenDraft>): boolean {
  const { saving } = store.getState();
  return saving.state === 'lost' ? saving.mine : saving.state !== 'saved';
}

function settlements(store: StoreApi<OpenDraft>): Pick<DraftDesk, 'takeTheirs' | 'keepBoth'> {
  const takeTheirs = async () => {
    // The other tab may have gone on since.
    const theirs = await storedDraft(store.getState().draft.id);
    if (theirs) store.setState({ draft: theirs, saving: { state: 'saved' } });
    else store.setState({ saving: { state: 'lost', theirs: null, mine: true } });
  };
  const keepBoth = async (copy: (pack: unknown) => unknown) => {
    const { draft } = store.getState();
    const kept = await addDraft(copy(draft.pack), draft.published);
    await takeTheirs();
    // Where the other tab deleted the draft, nothing is only on the screen any more.
    store.setState({ saving: { state: 'saved' } });
    return kept;
  };
  return { takeTheirs, keepBoth };
}

/** One save at a time; what changes meanwhile is saved after it. */
function createSaver(store: StoreApi<OpenDraft>) {
  let running = false;
  let wake: (() => void) | null = null;
  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, milliseconds);
    });
  const turn = async () => {
    const began = performance.now();
    const { draft } = store.getState();
    const saved = await saveDraft(draft);
    if (!saved.won) return store.setState({ saving: { state: 'lost', theirs: saved.theirs, mine: true } });
    settle(store, draft, saved.draft);
    await rest(Math.min(LONGEST_REST_MS, REST_PER_SAVE * (performance.now() - began)));
  };
  const run = async () => {
    if (running) return;
    running = true;
    try {
      while (store.getState().saving.state === 'saving') await turn();
    } catch (error) {
      store.setState({ saving: { state: 'failed', message: error instanceof Error ? error.message : String(error) } });
    } finally {
      running = false;
    }
  };
  return {
    /** Begins to save what is not saved, where that is not under way. */
    soon: () => void run(),
    /** The same without the rest after the last save. */
    now: () => {
      wake?.();
      void run();
    },
  };
}

/** What was typed while the save was under way stays, now on top of what was saved. */
function settle(store: StoreApi<OpenDraft>, saved: Draft, stored: Draft): void {
  const { draft } = store.getState();
  const { revision, savedAt } = stored;
  const done = draft === saved;
  store.setState({ draft: { ...draft, revision, savedAt }, saving: { state: done ? 'saved' : 'saving' } });
}
