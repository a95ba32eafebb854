import type { Edit } from './contract.ts';

/** The smallest edit of whole words that makes one text of another; null when they are the same. Surrogate pairs stay whole. */
export function difference(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start > 0 && isHigh(before[start - 1])) start -= 1;
  let back = 0;
  while (back < shorter - start && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  if (back > 0 && isLow(before[before.length - back])) back -= 1;
  while (start > 0 && inWord(before, start)) start -= 1;
  while (back > 0 && inWord(before, before.length - back)) back -= 1;
  return { start, end: before.length - back, text: after.slice(start, after.length - back) };
}

/** Whether a word goes on across this place. */
function inWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
}

function isHigh(unit: string | undefined): boolean {
  return /^[\uD800-\uDBFF]$/.test(unit ?? '');
}

function isLow(unit: string | undefined): boolean {
  return /^[\uDC00-\uDFFF]$/.test(unit ?? '');
}
