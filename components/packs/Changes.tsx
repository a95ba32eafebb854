import type { Difference } from '../../lib/packs/diff-packs.ts';
import { useWords, type WordKey } from '../ui/words.ts';
import { SECTION_NAMES } from './section-names.ts';

interface Props {
  readonly changes: readonly Difference[];
}

const CHANGES: Readonly<Record<Difference['change'], WordKey>> = {
  added: 'packsAddedHere',
  changed: 'packsChangedHere',
  removed: 'packsRemovedHere',
};

/** What the version in force says differently from the one before, folded away until somebody asks. */
export function Changes({ changes }: Props) {
  const words = useWords();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{words.plural('packsChanges', changes.length)}</summary>
      <ul className="points">
        {changes.map(({ section, change, subject }) => (
          <li key={`${section} ${subject}`}>{words.t(CHANGES[change], words.t(SECTION_NAMES[section]), subject)}</li>
        ))}
      </ul>
    </details>
  );
}
