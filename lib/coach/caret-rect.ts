import type { Draft } from '../editors/contract.ts';

/** Where the caret stands, as a rectangle without width; null where the editor does not tell. */
export function caretRectIn(draft: Draft | null, caret: number): DOMRect | null {
  const before = caret > 0 && draft?.text[caret - 1] !== '\n' ? draft?.rectsOf(caret - 1, caret).at(-1) : undefined;
  if (before) return new DOMRect(before.right, before.top, 0, before.height);
  const after = draft?.rectsOf(caret, caret + 1)[0];
  if (after) return new DOMRect(after.left, after.top, 0, after.height);
  // An empty line has no letters; its element has a place all the same.
  const node = draft?.rangeOf(caret, caret)?.startContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  const line = element?.getBoundingClientRect();
  return line && line.height > 0 ? new DOMRect(line.left, line.top, 0, Math.min(line.height, LINE)) : null;
}

const LINE = 24;
