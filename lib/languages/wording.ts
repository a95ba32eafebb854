import type { Sentence, Wording } from './contract.ts';
import { factOf } from './facts.ts';

/** `factOf` wordings, asked of the sentences that stand in a text. */
export function ofWording<T extends {} | null>(find: (wording: Wording) => T): (sentence: Sentence) => T {
  const known = factOf(find);
  return ({ wording }) => known(wording);
}
