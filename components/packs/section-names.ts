import type { Section } from '../../lib/packs/diff-packs.ts';
import type { WordKey } from '../ui/words.ts';

/** What a pack's sections are called. */
export const SECTION_NAMES: Readonly<Record<Section, WordKey>> = {
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
