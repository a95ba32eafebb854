import { useEffect, useState } from 'react';
import { storedDraft } from '../../lib/studio/drafts.ts';
import { type DraftDesk, openDraft } from '../../lib/studio/open-draft.ts';

/** A draft that is being opened; one that is not there; one that is open. */
export type Opening =
  | { readonly state: 'reading' | 'gone' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'open'; readonly desk: DraftDesk };

/**
 * Opens a draft for as long as it is shown. Who leaves it after another tab was first loses nothing: what was written here
 * becomes a draft of its own, named by `copy`.
 */
export function useDraft(id: string, copy: (pack: unknown) => unknown): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'reading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language for the copy's name opens nothing anew
  useEffect(() => {
    const life = new AbortController();
    let desk: DraftDesk | null = null;
    const open = async () => {
      const draft = await storedDraft(id);
      if (life.signal.aborted) return;
      desk = draft && openDraft(draft, life.signal);
      setOpening(desk ? { state: 'open', desk } : { state: 'gone' });
    };
    open().catch((error: unknown) => setOpening({ state: 'failed', message: String(error) }));
    return () => {
      life.abort();
      if (desk) keepWhatIsLost(desk, copy);
    };
  }, [id]);
  return opening;
}

/** The last save may still be under way when the page is left, and be told then that another tab was first. */
function keepWhatIsLost({ store, keepBoth }: DraftDesk, copy: (pack: unknown) => unknown): void {
  const look = () => {
    const { saving } = store.getState();
    if (saving.state === 'saving') return;
    stop();
    if (saving.state === 'lost' && saving.mine) void keepBoth(copy);
  };
  const stop = store.subscribe(look);
  look();
}
