import { copyOf } from './copy-of.ts';

/**
 * Keeps what was found out about the words that were asked for, up to so many; then it begins anew. For words, of which a few
 * make up most of every text; for lines and sentences see `recent.ts`. `context` is what else finding out takes, the same for
 * the same word.
 */
export function remembered<T, Context = void>(
  find: (word: string, context: Context) => T,
  most: number,
): (word: string, context: Context) => T {
  const known = new Map<string, T>();
  return (word, context) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const found = find(word, context);
    if (known.size >= most) known.clear();
    known.set(copyOf(word), found);
    return found;
  };
}
