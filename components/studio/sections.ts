import type { WordKey } from '../ui/words.ts';

interface Section {
  readonly id: string;
  readonly name: WordKey;
  /** The pack's keys that are edited here, so that a problem leads to its place. */
  readonly keys: readonly string[];
}

/** The sections of a draft, in the order of the bar. The id is the last part of the address; what it shows is in `parts.ts`. */
export const SECTIONS = [
  { id: 'statements', name: 'studioStatements', keys: ['statements'] },
  { id: 'phrases', name: 'studioPhrases', keys: ['avoid', 'prefer'] },
  { id: 'settings', name: 'studioSettings', keys: ['settings', 'locked'] },
  { id: 'whispers', name: 'studioWhispers', keys: ['whispers'] },
  { id: 'glossary', name: 'studioGlossary', keys: ['glossary'] },
  { id: 'examples', name: 'studioExamples', keys: ['examples'] },
  { id: 'about', name: 'studioAbout', keys: [] },
  { id: 'import', name: 'studioImport', keys: [] },
  { id: 'try', name: 'studioTry', keys: [] },
  { id: 'check', name: 'studioCheck', keys: [] },
  { id: 'compare', name: 'studioCompare', keys: [] },
  { id: 'publish', name: 'studioPublish', keys: [] },
  { id: 'source', name: 'studioSource', keys: [] },
] as const satisfies readonly Section[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** The section in which a place of the pack is edited. */
export function sectionAt(path: string): SectionId {
  const [key = ''] = path.split(/[.[]/);
  const found = SECTIONS.find(({ keys }: Section) => keys.includes(key));
  return found?.id ?? 'about';
}
