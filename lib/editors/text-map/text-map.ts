import { type Piece, type Point, type Walked, walkText } from './walk.ts';

/** An element's text, with the way from offsets to places in the DOM and back. */
export interface TextMap {
  readonly text: string;
  /** A place for `offset`; where two nodes meet, `start` is in the later one and `end` in the earlier one. */
  pointOf(offset: number, side: 'start' | 'end'): Point | null;
  /**
   * The DOM range of `[start, end)`; null when a node has gone or been cut since the reading, or when a part that was
   * left out lies in between.
   */
  rangeOf(start: number, end: number): Range | null;
  /** The offset of a place in the DOM; null when it stands outside, or in a part that was left out. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Index of the last item that starts at or before `offset`, by binary search; -1 when there is none. */
function lastStartingBy(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function pieceAt(pieces: readonly Piece[], offset: number, side: 'start' | 'end'): Piece | undefined {
  const touches = (piece?: Piece) => piece && offset >= piece.start && offset <= piece.start + piece.length;
  const index = lastStartingBy(pieces, offset);
  const here = pieces[index];
  const earlier = here?.start === offset ? pieces[index - 1] : here;
  const [first, second] = side === 'start' ? [here, earlier] : [earlier, here];
  return touches(first) ? first : touches(second) ? second : undefined;
}

function pointOf(walked: Walked, root: Node, offset: number, side: 'start' | 'end'): Point | null {
  const piece = pieceAt(walked.pieces, offset, side);
  if (piece) return { node: piece.node, offset: piece.from + offset - piece.start };
  const line = walked.lines[lastStartingBy(walked.lines, offset)];
  if (line?.start === offset) return line;
  return offset === 0 && walked.lines.length === 0 ? { node: root, offset: 0 } : null;
}

function rangeOf(walked: Walked, root: Node, start: number, end: number): Range | null {
  const from = pointOf(walked, root, start, start === end ? 'end' : 'start');
  const to = pointOf(walked, root, end, 'end');
  if (!from || !to || !root.contains(from.node) || !root.contains(to.node)) return null;
  try {
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    const isCut = start !== end && walked.leftOut.some((node) => node.textContent !== '' && range.intersectsNode(node));
    return isCut ? null : range;
  } catch {
    return null;
  }
}

/** The furthest place of the text that is not behind the point. */
function offsetOf(walked: Walked, root: Node, node: Node, offset: number): number | null {
  if (!root.contains(node) || walked.leftOut.some((part) => part.contains(node))) return null;
  const here = document.createRange();
  here.setStart(node, Math.min(offset, node.nodeType === 3 ? (node as Text).data.length : node.childNodes.length));
  const isBefore = (point: Point) => root.contains(point.node) && here.comparePoint(point.node, point.offset) <= 0;
  const line = walked.lines.findLast(isBefore);
  const piece = walked.pieces.findLast((each) => isBefore({ node: each.node, offset: each.from }));
  const inPiece = piece?.node === node ? Math.min(offset - piece.from, piece.length) : (piece?.length ?? 0);
  return Math.max(line?.start ?? 0, piece ? piece.start + inPiece : 0);
}

/** Reads an element as `walkText` does and keeps the way back. The map is of this moment: read again after each change. */
export function mapText(root: Node, leaveOut: (node: Node) => boolean): TextMap {
  const walked = walkText(root, leaveOut);
  return {
    text: walked.text,
    pointOf: (offset, side) => pointOf(walked, root, offset, side),
    rangeOf: (start, end) => rangeOf(walked, root, start, end),
    offsetOf: (node, offset) => offsetOf(walked, root, node, offset),
  };
}
