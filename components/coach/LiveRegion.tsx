import { memo } from 'react';
import { useSettled } from '../ui/use-settled.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  /** How many findings; null while nothing has been read. */
  readonly found: number | null;
}

/** Tells screen readers how many findings there are, when the number has changed and stayed. */
export const LiveRegion = memo(function LiveRegion({ found }: Props) {
  const words = useWords();
  const count = useSettled(found);
  return (
    <div className="visually-hidden" role="status">
      {count === null ? '' : words.t('badgeLabel', words.plural('findings', count))}
    </div>
  );
});
