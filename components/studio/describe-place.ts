import type { PackDraft } from '../../lib/studio/pack-draft.ts';
import type { Words } from '../ui/words.ts';
import { avoidKind, exampleKind, preferKind, statementKind, termKind, whisperKind } from './entries/kinds.ts';
import { SECTIONS, sectionAt } from './sections.ts';

const KINDS = {
  statements: statementKind,
  avoid: avoidKind,
  prefer: preferKind,
  whispers: whisperKind,
  glossary: termKind,
  examples: exampleKind,
};
const LONGEST = 60;

/** The entry's own name: its text, its phrase …; the path itself where it is none of an entry. */
function nameAt(path: string, pack: PackDraft | null, words: Words): string {
  const [, key = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const kind = KINDS[key as keyof typeof KINDS];
  const entry = pack?.[key as keyof typeof KINDS]?.[Number(index)];
  if (!kind || !entry) return path;
  const title = (kind.title as (one: typeof entry) => string)(entry) || words.t('studioUntitled');
  return title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title;
}

/** What a place of the pack is called: its section, and its entry there. */
export function describePlace(path: string, pack: PackDraft | null, words: Words): string {
  if (path === '') return words.t('studioWholePack');
  const section = SECTIONS.find(({ id }) => id === sectionAt(path));
  const name = /[.[]/.test(path) || !section?.keys.some((key) => key === path) ? nameAt(path, pack, words) : '';
  return [section ? words.t(section.name) : '', name].filter(Boolean).join(' · ');
}
