import type { PackDraft } from '../../lib/studio/pack-draft.ts';

/** A draft as the text of the file that it is exported as. */
export function fileOf(pack: PackDraft): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
