import type { Difference, Section } from '../../lib/packs/diff-packs.ts';
import { useWords, type WordKey } from '../ui/words.ts';

interface Props {
  readonly changes: readonly Difference[];
}

const SECTIONS: Readonly<Record<Section, WordKey>> = {
  about: 'packsSectionAbout',
  statements: 'packsSectionStatements',
  avoid: 'packsSectionAvoid',
  prefer: 'packsSectionPrefer',
  glossary: 'packsSectionGlossary',
  whispers: 'packsSectionWhispers',
  settings: 'packsSectionSettings',
  locked: 'packsSectionLocked',
  examples: 'packsSectionExamples',
};
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
          <li key={`${section} ${subject}`}>{words.t(CHANGES[change], words.t(SECTIONS[section]), subject)}</li>
        ))}
      </ul>
    </details>
  );
}
