import type { Edit } from '../../analyzer/contract.ts';

/** The text after the edit. */
export const applied = (text: string, edit: Edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end);

const settled = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Whether two readings are the same text; editors differ in how they keep white space. */
export const isSameText = (one: string, other: string) => settled(one) === settled(other);

/**
 * Whether an edit that was written a moment ago still stands. What the agent types meanwhile, even inside the new words, is no
 * failure; the old words in the place of the new ones are.
 */
export function isSettled(
  now: string,
  wanted: string,
  { text, expected }: Edit & { readonly expected: string },
): boolean {
  return isSameText(now, wanted) || now.includes(text.trim()) || !now.includes(expected);
}

/**
 * Where a caret at `offset` stands after the edit: untouched before it, moved by the length difference behind it, and
 * behind the new text when it stood inside.
 */
export function offsetAfter(offset: number, edit: Edit): number {
  if (offset < edit.start || (offset === edit.start && edit.start !== edit.end)) return offset;
  if (offset >= edit.end) return offset + edit.text.length - (edit.end - edit.start);
  return edit.start + edit.text.length;
}
