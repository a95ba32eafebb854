import type { WordKey } from '../ui/words.ts';

interface Section {
  readonly id: string;
  readonly name: WordKey;
  /** What the pack holds, or what is done with it. */
  readonly group: 'holds' | 'work';
  /** The pack's keys that are edited here, so that a problem leads to its place. */
  readonly keys: readonly string[];
}

/** The sections of a draft, in the order of the bar. The id is the last part of the address; what it shows is in `parts.ts`. */
export const SECTIONS = [
  { id: 'statements', name: 'studioStatements', group: 'holds', keys: ['statements'] },
  { id: 'phrases', name: 'studioPhrases', group: 'holds', keys: ['avoid', 'prefer'] },
  { id: 'settings', name: 'studioSettings', group: 'holds', keys: ['settings', 'locked'] },
  { id: 'whispers', name: 'studioWhispers', group: 'holds', keys: ['whispers'] },
  { id: 'glossary', name: 'studioGlossary', group: 'holds', keys: ['glossary'] },
  { id: 'examples', name: 'studioExamples', group: 'holds', keys: ['examples'] },
  {
    id: 'about',
    name: 'studioAbout',
    group: 'holds',
    keys: ['name', 'id', 'version', 'description', 'languages', 'channels', 'rollout'],
  },
  { id: 'source', name: 'studioSource', group: 'holds', keys: [] },
  { id: 'import', name: 'studioImport', group: 'work', keys: [] },
  { id: 'try', name: 'studioTry', group: 'work', keys: [] },
  { id: 'check', name: 'studioCheck', group: 'work', keys: [] },
  { id: 'compare', name: 'studioCompare', group: 'work', keys: [] },
  { id: 'publish', name: 'studioPublish', group: 'work', keys: [] },
] as const satisfies readonly Section[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** The section in which a place of the pack is edited; what no form knows is mended in the file. */
export function sectionAt(path: string): SectionId {
  const [key = ''] = path.split(/[.[]/);
  const found = SECTIONS.find(({ keys }: Section) => keys.includes(key));
  return found?.id ?? 'source';
}
