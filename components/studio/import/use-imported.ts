import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../lib/analyzer/contract.ts';
import { studioDesk } from '../../../lib/messages/studio-line.ts';
import type { Imported } from '../../../lib/packs/import-texts.ts';
import type { Gathered } from '../../../lib/packs/importing/contract.ts';
import type { PackDraft } from '../../../lib/studio/pack-draft.ts';
import { fileOf } from '../file-of.ts';

export type Importing =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly done: number }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'done'; readonly imported: Imported };

interface Asked {
  readonly gathered: Gathered | null;
  /** For texts whose language can't be told. */
  readonly language: Language | undefined;
  readonly messageLanguage: Language;
}

/** Has texts made statements and judged, in the background; again whenever they are read otherwise. */
export function useImported(pack: PackDraft, { gathered, language, messageLanguage }: Asked): Importing {
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });
  // What is taken into the draft changes it, and need not be judged again.
  const latest = useRef(pack);
  latest.current = pack;
  useEffect(() => {
    if (gathered === null) return setImporting({ state: 'idle' });
    const life = new AbortController();
    const { id, name } = latest.current;
    // Ids and names of drafts may be none yet; those of what is imported are looked at by nobody.
    const wish = { id: 'imported', name: name || id || 'imported', messageLanguage, ...(language && { language }) };
    const show = (next: Importing) => life.signal.aborted || setImporting(next);
    show({ state: 'busy', done: 0 });
    const waiting = { signal: life.signal, progress: (done: number) => show({ state: 'busy', done }) };
    studioDesk.importTexts(fileOf(latest.current), gathered, wish, waiting).then(
      (imported) => show({ state: 'done', imported }),
      (error: unknown) => show({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => life.abort();
  }, [gathered, language, messageLanguage]);
  return importing;
}
