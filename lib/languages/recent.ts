import { copyOf } from './copy-of.ts';

/**
 * Keeps what was computed of the texts that were asked for last: so many letters at least, and no more than twice as many. A
 * draft's lines are asked for at each key press, so what stays in it stays known.
 */
export function recent<T>(compute: (text: string) => T, letters: number): (text: string) => T {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()];
  let held = 0;
  return (text) => {
    const kept = young.get(text);
    if (kept !== undefined) return kept;
    if (text.length > letters) return compute(text);
    const own = copyOf(text);
    const found = old.get(text) ?? compute(own);
    if (held + own.length > letters) {
      [young, old] = [new Map(), young];
      held = 0;
    }
    young.set(own, found);
    held += own.length;
    return found;
  };
}
