import type { Draft } from './contract.ts';

/** A DOM boundary point. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** `length` units of a text node from `from` on; they stand at `start` in the draft's text. */
interface TextPiece {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly from: number;
}

/** Where a line begins that may hold no text at all. */
interface LineStart extends Point {
  readonly start: number;
}

/** A draft's text with the places in the DOM that it came from, both ways. */
export interface DraftMap extends Draft {
  /** The boundary point of an offset; `start` clings to the text behind it, `end` to the text before it. */
  pointOf(offset: number, edge: 'start' | 'end'): Point | null;
  /** The offset of a boundary point; null outside the agent's words. */
  offsetOf(point: Point): number | null;
}

/** What a reader fills while it walks an editable, front to back. */
export interface DraftParts {
  text: string;
  readonly pieces: TextPiece[];
  readonly lines: LineStart[];
  /** Elements whose text is not the agent's, or no text at all. No range may span them. */
  readonly leftOut: Element[];
}

/** The last of `sorted` whose `start` is at most `offset`; the list is sorted by `start`. */
function lastUpTo<T extends { readonly start: number }>(sorted: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

/** A text piece that touches `offset`: the one behind it for `start`, the one before it for `end`, else the other one. */
function pieceAt({ pieces }: DraftParts, offset: number, edge: 'start' | 'end'): TextPiece | undefined {
  const touching = (piece?: TextPiece) => (piece && offset <= piece.start + piece.length ? piece : undefined);
  const behind = touching(lastUpTo(pieces, offset));
  const before = touching(lastUpTo(pieces, offset - 1));
  return edge === 'start' ? (behind ?? before) : (before ?? behind);
}

function pointOf(parts: DraftParts, offset: number, edge: 'start' | 'end'): Point | null {
  const piece = pieceAt(parts, offset, edge);
  if (piece) {
    const inNode = piece.from + offset - piece.start;
    return piece.node.isConnected && inNode <= piece.node.data.length ? { node: piece.node, offset: inNode } : null;
  }
  const line = lastUpTo(parts.lines, offset);
  if (line?.start !== offset || !line.node.isConnected) return null;
  return { node: line.node, offset: Math.min(line.offset, line.node.childNodes.length) };
}

function rangeOf(parts: DraftParts, start: number, end: number): Range | null {
  const from = start <= end ? pointOf(parts, start, start === end ? 'end' : 'start') : null;
  const to = from && pointOf(parts, end, 'end');
  if (!from || !to?.node.ownerDocument) return null;
  const range = to.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return parts.leftOut.some((element) => range.intersectsNode(element)) ? null : range;
}

/** The furthest place of the draft's text that is not behind the point. */
function offsetOf(parts: DraftParts, root: HTMLElement, { node, offset }: Point): number | null {
  if (!root.contains(node) || parts.leftOut.some((element) => element.contains(node))) return null;
  const here = root.ownerDocument.createRange();
  here.setStart(node, offset);
  let best: number | null = null;
  for (const line of parts.lines) if (here.comparePoint(line.node, line.offset) <= 0) best = line.start;
  for (const piece of parts.pieces) {
    if (piece.node === node) return piece.start + Math.min(Math.max(offset - piece.from, 0), piece.length);
    if (here.comparePoint(piece.node, piece.from) <= 0) best = Math.max(best ?? 0, piece.start + piece.length);
  }
  return best;
}

function caretOf(parts: DraftParts, root: HTMLElement): number | null {
  const selection = root.ownerDocument.getSelection();
  const node = selection?.focusNode;
  return node ? offsetOf(parts, root, { node, offset: selection.focusOffset }) : null;
}

function rectsOf(parts: DraftParts, start: number, end: number): readonly DOMRect[] {
  const rects = rangeOf(parts, start, end)?.getClientRects() ?? [];
  return [...rects].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** The draft that a reader's parts make up. It is of this moment: read again after each change. */
export function draftMap(parts: DraftParts, root: HTMLElement): DraftMap {
  return {
    text: parts.text,
    caret: caretOf(parts, root),
    pointOf: (offset, edge) => pointOf(parts, offset, edge),
    offsetOf: (point) => offsetOf(parts, root, point),
    rangeOf: (start, end) => rangeOf(parts, start, end),
    rectsOf: (start, end) => rectsOf(parts, start, end),
  };
}
