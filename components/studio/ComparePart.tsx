import { useMemo, useState } from 'react';
import { type Difference, diffPacks } from '../../lib/packs/diff-packs.ts';
import { beginningIn } from '../../lib/studio/from-file.ts';
import { packDraftOf } from '../../lib/studio/pack-draft.ts';
import { SECTION_NAMES } from '../packs/section-names.ts';
import { useDesk } from '../settings/use-desk.ts';
import { useWords } from '../ui/words.ts';
import { ChangedThing } from './ChangedThing.tsx';
import { Pages } from './entries/Pages.tsx';
import { FilePick } from './fields/FilePick.tsx';
import type { PartProps } from './part.ts';
import { useStudio } from './use-studio.ts';

const PAGE = 50;

function CompareWith() {
  const words = useWords();
  const { attempt } = useDesk();
  const { setPublished } = useStudio();
  const take = async (file: File) => {
    const { pack } = await beginningIn(new Uint8Array(await file.arrayBuffer()));
    const published = packDraftOf(pack);
    if (published === null) throw new Error(words.t('studioCompareNoPack'));
    setPublished(published);
  };
  return (
    <FilePick
      label={words.t('studioCompareFile')}
      accept=".json,application/json"
      onPick={(file) => void attempt(take(file))}
    />
  );
}

function Differences({ all }: { readonly all: readonly Difference[] }) {
  const words = useWords();
  const [page, turn] = useState(0);
  const last = Math.max(0, Math.ceil(all.length / PAGE) - 1);
  const shown = all.slice(Math.min(page, last) * PAGE, (Math.min(page, last) + 1) * PAGE);
  const sections = [...new Set(shown.map(({ section }) => section))];
  return (
    <>
      {sections.map((section) => (
        <section key={section} aria-labelledby={`differs-${section}`}>
          <h4 id={`differs-${section}`}>{words.t(SECTION_NAMES[section])}</h4>
          <ul className="sheet">
            {shown
              .filter((one) => one.section === section)
              .map((one) => (
                <ChangedThing key={`${one.change} ${one.subject}`} difference={one} />
              ))}
          </ul>
        </section>
      ))}
      <Pages page={Math.min(page, last)} last={last} onTurn={turn} />
    </>
  );
}

/** What the draft changes against the version that was last handed out. */
export function ComparePart({ pack }: PartProps) {
  const words = useWords();
  const { draft } = useStudio();
  const { published } = draft;
  const differences = useMemo(() => (published === null ? [] : diffPacks(published, pack)), [published, pack]);
  return (
    <>
      <p className="soft">
        {published === null ? words.t('studioNotPublished') : words.t('studioComparedWith', published.version)}
      </p>
      {published !== null && (
        <p data-differences={differences.length}>{words.plural('studioDifferences', differences.length)}</p>
      )}
      <Differences all={differences} />
      <div className="buttons">
        <CompareWith />
      </div>
    </>
  );
}
