import type { Sentence, Wording } from './contract.ts';

/**
 * Keeps what is found out about a wording for as long as the wording itself is kept: a key press changes one sentence, and
 * nothing has to be asked of the others again.
 */
export function ofWording<T>(find: (wording: Wording) => T): (sentence: Sentence) => T {
  const known = new WeakMap<Wording, { readonly found: T }>();
  return ({ wording }) => {
    const kept = known.get(wording);
    if (kept) return kept.found;
    const found = find(wording);
    known.set(wording, { found });
    return found;
  };
}
