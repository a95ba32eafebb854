import type { PackDraft } from '../../lib/studio/pack-draft.ts';
import type { Words } from '../ui/words.ts';
import { avoidKind, exampleKind, preferKind, statementKind, termKind, whisperKind } from './entries/kinds.ts';

const KINDS = {
  statements: statementKind,
  avoid: avoidKind,
  prefer: preferKind,
  whispers: whisperKind,
  glossary: termKind,
  examples: exampleKind,
};
const LONGEST = 60;

/** What the entry at a place is called: its statement, its phrase …; the path itself where it is none of an entry. */
export function describePlace(path: string, pack: PackDraft | null, words: Words): string {
  const [, key = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const kind = KINDS[key as keyof typeof KINDS];
  const entry = pack?.[key as keyof typeof KINDS]?.[Number(index)];
  if (!kind || !entry) return path === '' ? words.t('studioWholePack') : path;
  const title = (kind.title as (one: typeof entry) => string)(entry) || words.t('studioUntitled');
  return title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title;
}
