import type { Edit } from '../analyzer/contract.ts';

const SPACE = /\s/;

const atWordEdge = (text: string, index: number) =>
  index === 0 || index === text.length || SPACE.test(text[index] ?? '') || SPACE.test(text[index - 1] ?? '');

/** How many units both texts share at the front, in whole words. */
function sharedFront(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length += 1;
  while (!(atWordEdge(before, length) && atWordEdge(after, length))) length -= 1;
  return length;
}

/** How many units both texts share at the back, in whole words. */
function sharedBack(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  const atEdge = (length: number) =>
    atWordEdge(before, before.length - length) && atWordEdge(after, after.length - length);
  let length = 0;
  while (length < most && before.at(-1 - length) === after.at(-1 - length)) length += 1;
  while (!atEdge(length)) length -= 1;
  return length;
}

function trimmed(at: number, before: string, after: string): Edit {
  const front = sharedFront(before, after);
  const back = sharedBack(before.slice(front), after.slice(front));
  return { start: at + front, end: at + before.length - back, text: after.slice(front, after.length - back) };
}

/**
 * The least that has to be written to turn `before`, which stands at `at`, into `after`. Words that stay are not touched and
 * keep their formatting; where both have as many lines, each line is changed by itself and keeps its block. The last
 * edit comes first, so that none moves the offsets of those after it.
 */
export function smallestChange(at: number, before: string, after: string): readonly Edit[] {
  const linesBefore = before.split('\n');
  const linesAfter = after.split('\n');
  if (linesBefore.length !== linesAfter.length) return [trimmed(at, before, after)];
  const edits: Edit[] = [];
  let start = at;
  for (const [index, line] of linesBefore.entries()) {
    const wanted = linesAfter[index] ?? '';
    if (wanted !== line) edits.unshift(trimmed(start, line, wanted));
    start += line.length + 1;
  }
  return edits;
}
