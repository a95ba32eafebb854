import type { Span } from './spans.ts';

const WORD = /[\p{L}\p{N}]/u;

/** Where a team's names stand in a text, spelled as the team spells them and never inside a longer word. */
export function namesIn(text: string, names: readonly string[]): readonly Span[] {
  return names.flatMap((name) => {
    const found: Span[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!WORD.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1))) found.push({ start, end });
    }
    return found;
  });
}

/** The text with every name as one made-up word of the same length, which says nothing to any rule. */
export function withNamesMasked(text: string, names: readonly Span[]): string {
  let masked = text;
  for (const { start, end } of names) {
    masked = `${masked.slice(0, start)}N${'a'.repeat(end - start - 1)}${masked.slice(end)}`;
  }
  return masked;
}
