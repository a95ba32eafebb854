import { useEffect, useRef, useState } from 'react';
import { type Draft, deleteDraft, onDrafts, restoreDraft, storedDrafts } from '../../lib/studio/drafts.ts';
import { nameIn } from '../../lib/studio/pack-draft.ts';
import { useDesk } from '../settings/use-desk.ts';
import { useWords } from '../ui/words.ts';
import { Beginnings } from './Beginnings.tsx';
import { DraftRow } from './DraftRow.tsx';
import { UndoNotice } from './UndoNotice.tsx';

/** The drafts of this browser, kept up with what other tabs do; null before they are read. */
function useDrafts() {
  const { attempt } = useDesk();
  const [drafts, setDrafts] = useState<readonly Draft[] | null>(null);
  const look = async () => setDrafts(await storedDrafts());
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once
  useEffect(() => {
    const life = new AbortController();
    onDrafts(() => void attempt(look()), life.signal);
    void attempt(look());
    return () => life.abort();
  }, []);
  return { drafts, look };
}

/** All drafts, and how a new one begins. */
export function DraftList() {
  const words = useWords();
  const { attempt } = useDesk();
  const { drafts, look } = useDrafts();
  const heading = useRef<HTMLHeadingElement>(null);
  const [deleted, setDeleted] = useState<Draft | null>(null);
  const remove = async (id: string) => {
    setDeleted(await deleteDraft(id));
    heading.current?.focus();
    await look();
  };
  const restore = async () => {
    if (deleted) await restoreDraft(deleted);
    setDeleted(null);
    await look();
  };
  return (
    <>
      <p className="lead">{words.t('studioLead')}</p>
      <section aria-labelledby="studio-drafts">
        <h2 id="studio-drafts" ref={heading} tabIndex={-1}>
          {words.t('studioDrafts')}
        </h2>
        {drafts?.length === 0 && <p className="soft empty">{words.t('studioNoDrafts')}</p>}
        <ul className="sheet">
          {drafts?.map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              onChanged={() => void attempt(look())}
              onDelete={() => void attempt(remove(draft.id))}
            />
          ))}
        </ul>
        <UndoNotice
          last={deleted && { said: words.t('studioRemoved', nameIn(deleted.pack) || words.t('studioNameless')) }}
          undo={() => void attempt(restore())}
        />
      </section>
      <Beginnings />
    </>
  );
}
