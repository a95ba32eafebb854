import { copyOf } from './copy-of.ts';

/**
 * Keeps what was computed of the texts that were asked for last, up to so many letters in all. A draft's lines are asked for
 * at each key press, so what stays in it stays known.
 */
export function recent<T>(compute: (text: string) => T, mostLetters: number): (text: string) => T {
  const known = new Map<string, T>();
  let letters = 0;
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) {
      known.delete(text);
      known.set(text, kept);
      return kept;
    }
    if (text.length > mostLetters) return compute(text);
    const own = copyOf(text);
    const fresh = compute(own);
    known.set(own, fresh);
    letters += own.length;
    for (const oldest of known.keys()) {
      if (letters <= mostLetters) break;
      known.delete(oldest);
      letters -= oldest.length;
    }
    return fresh;
  };
}
