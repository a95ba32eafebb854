import type { ViewProps } from '../settings/Settings.tsx';
import { useWords } from '../ui/words.ts';
import './add-words.ts';
import { copyOf } from './copy-of.ts';
import { DraftDesk } from './DraftDesk.tsx';
import { DraftList } from './DraftList.tsx';
import { useRoute } from './route.ts';
import './studio.css';
import { useDraft } from './use-draft.ts';

interface OpenProps extends Pick<ViewProps, 'guide'> {
  readonly id: string;
}

function OpenDraft({ id, guide }: OpenProps) {
  const words = useWords();
  const opening = useDraft(id, (pack) => copyOf(pack, words));
  switch (opening.state) {
    case 'open':
      return <DraftDesk desk={opening.desk} guide={guide} />;
    case 'reading':
      return <p className="soft">{words.t('studioReading')}</p>;
    case 'failed':
      return <p className="notice">{words.t('studioUnreadable', opening.message)}</p>;
    case 'gone':
      return (
        <p className="notice">
          {words.t('studioGone')} <a href="#studio">{words.t('studioAll')}</a>
        </p>
      );
  }
}

/** The pack studio: the drafts of this browser, or one of them. */
export function Studio({ guide }: ViewProps) {
  const { draft } = useRoute();
  return (
    <div className="studio">{draft === null ? <DraftList /> : <OpenDraft key={draft} id={draft} guide={guide} />}</div>
  );
}
