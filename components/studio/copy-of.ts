import { nameIn } from '../../lib/studio/pack-draft.ts';
import type { Words } from '../ui/words.ts';

/** A draft's JSON under the name of a copy, so that the two are told apart in the list. */
export function copyOf(pack: unknown, words: Words): unknown {
  if (typeof pack !== 'object' || pack === null) return pack;
  return { ...pack, name: words.t('studioCopyName', nameIn(pack)) };
}
