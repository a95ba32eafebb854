import { useCallback, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { GuideEntry } from '../../lib/rules/guide.ts';
import type { DraftDesk as Desk } from '../../lib/studio/open-draft.ts';
import { nameIn, packDraftOf, shaped } from '../../lib/studio/pack-draft.ts';
import { useDesk } from '../settings/use-desk.ts';
import { useWords } from '../ui/words.ts';
import { DraftHead } from './DraftHead.tsx';
import { LostRace } from './LostRace.tsx';
import type { Edit } from './part.ts';
import { PARTS } from './parts.ts';
import { useRoute } from './route.ts';
import { SectionBar } from './SectionBar.tsx';
import { SourcePart } from './SourcePart.tsx';
import { SECTIONS, type SectionId } from './sections.ts';
import { UndoNotice } from './UndoNotice.tsx';
import { useCheck } from './use-check.ts';
import { StudioContext } from './use-studio.ts';
import { useUndo } from './use-undo.ts';
import { useWanted } from './use-wanted.ts';

interface Props {
  readonly desk: Desk;
  readonly guide: readonly GuideEntry[];
}

function useEditing(desk: Desk, section: SectionId) {
  const { draft, saving } = useStore(desk.store);
  const { wanted, goTo } = useWanted(draft.id, section);
  const pack = useMemo(() => packDraftOf(draft.pack), [draft.pack]);
  const apply = useCallback(
    (edit: Edit) =>
      desk.change((now) => {
        const current = packDraftOf(now.pack);
        return current === null ? now : { ...now, pack: shaped(edit(current)) };
      }),
    [desk],
  );
  return { draft, saving, pack, wanted, goTo, ...useUndo(apply, goTo) };
}

/** One draft: its sections, what the check says of it, and whether it is saved. */
export function DraftDesk({ desk, guide }: Props) {
  const words = useWords();
  const { say } = useDesk();
  const { section } = useRoute();
  const { draft, saving, pack, wanted, goTo, change, undo, last } = useEditing(desk, section);
  const checked = useCheck(draft.pack);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said belongs to the section that is left
  useEffect(() => say(''), [section]);
  const Part = PARTS[section];
  const around = {
    draft,
    guide,
    checked,
    wanted,
    goTo,
    say,
    setPublished: (published: typeof pack) => desk.change((now) => ({ ...now, published })),
    replace: (json: unknown) => desk.change((now) => ({ ...now, pack: json })),
  };
  const name = SECTIONS.find(({ id }) => id === section)?.name ?? 'studioStatements';
  return (
    <StudioContext value={around}>
      <DraftHead name={nameIn(draft.pack)} saving={saving} />
      {saving.state === 'lost' && <LostRace desk={desk} theirs={saving.theirs} />}
      <SectionBar />
      <section className="studio-part" aria-labelledby="studio-section">
        <h3 id="studio-section" className="visually-hidden">
          {words.t(name)}
        </h3>
        {pack === null ? <SourcePart /> : <Part key={section} pack={pack} change={change} />}
      </section>
      <UndoNotice last={last} undo={undo} />
    </StudioContext>
  );
}
