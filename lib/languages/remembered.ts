import { copyOf } from './copy-of.ts';

/**
 * Keeps what was found out about the words that were asked for last: so many at least, and no more than twice as many. For words, of
 * which a few make up most of every text; for lines and sentences see `recent.ts`. `context` is what else finding out takes, the
 * same for the same word.
 */
export function remembered<T, Context = void>(
  find: (word: string, context: Context) => T,
  most: number,
): (word: string, context: Context) => T {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()];
  return (word, context) => {
    const kept = young.get(word);
    if (kept !== undefined) return kept;
    const own = copyOf(word);
    const found = old.get(own) ?? find(own, context);
    if (young.size >= most) [young, old] = [new Map(), young];
    young.set(own, found);
    return found;
  };
}
