import type { Draft } from '../../lib/studio/drafts.ts';
import type { DraftDesk } from '../../lib/studio/open-draft.ts';
import { useDesk } from '../settings/use-desk.ts';
import { useWords } from '../ui/words.ts';
import { copyOf } from './copy-of.ts';
import { addressOf } from './route.ts';

interface Props {
  readonly desk: DraftDesk;
  /** What the other tab stored; null when it deleted the draft. */
  readonly theirs: Draft | null;
}

/** Another tab was first: nothing is lost on either side, and the lead decides. */
export function LostRace({ desk, theirs }: Props) {
  const words = useWords();
  const { attempt } = useDesk();
  const keep = async () => {
    const kept = await desk.keepBoth((pack) => (theirs ? copyOf(pack, words) : pack));
    location.hash = addressOf(kept.id);
  };
  return (
    <div className="notice" role="alert" data-lost="">
      <p>{words.t(theirs ? 'studioLostRace' : 'studioLostDeleted')}</p>
      <div className="buttons">
        {theirs && (
          <button type="button" className="plain" onClick={() => void attempt(desk.takeTheirs())}>
            {words.t('studioTakeTheirs')}
          </button>
        )}
        <button type="button" className="plain" onClick={() => void attempt(keep())}>
          {words.t(theirs ? 'studioKeepBoth' : 'studioKeepMine')}
        </button>
      </div>
    </div>
  );
}
