import { useEffect, useState } from 'react';
import type { CoachView } from '../../lib/messages/protocol.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly view: CoachView;
}

/** A count that came and went while typing is not worth a word. */
const SETTLED_MS = 1000;

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
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
