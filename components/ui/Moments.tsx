import { situationLabel } from '../../lib/packs/situations.ts';
import { useWords } from './words.ts';

interface Props {
  /** Ids of the moments, as the analyzer gives them. */
  readonly moments: readonly string[];
}

/** What the customer's ticket is about where that calls for care, e.g. a double charge. */
export function Moments({ moments }: Props) {
  const words = useWords();
  return (
    <ul className="moments" aria-label={words.t('sideMoments')}>
      {moments.map((moment) => (
        <li key={moment}>{situationLabel(moment, words.language)}</li>
      ))}
    </ul>
  );
}
