import type { CoachView } from '../../lib/messages/protocol.ts';
import { useSettled } from '../ui/use-settled.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly view: CoachView;
}

/** Tells screen readers how many findings there are, when the number has changed and stayed. */
export function LiveRegion({ view }: Props) {
  const words = useWords();
  const isRead = view.status === 'ready' && view.draft.trim() !== '';
  const count = useSettled(isRead ? view.findings.length : null);
  return (
    <div className="visually-hidden" role="status">
      {count === null ? '' : words.t('badgeLabel', words.plural('findings', count))}
    </div>
  );
}
