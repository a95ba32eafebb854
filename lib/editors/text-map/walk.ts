/** A DOM boundary point. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Characters of the text that stand 1:1 in one text node from `from` on. */
export interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly from: number;
}

/** A line's first offset and its place, which also exists where the line is empty. */
export interface Line extends Point {
  readonly start: number;
}

export interface Walked {
  readonly text: string;
  /** In the order of the text, and so of the document. */
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
  /** What was left out, and pictures and other things that are no text. */
  readonly leftOut: readonly Node[];
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

interface Walk {
  text: string;
  readonly pieces: Open<Piece>[];
  readonly lines: Line[];
  readonly leftOut: Node[];
  readonly leaveOut: (node: Node) => boolean;
  /** Where the next line begins, should anything stand in it. */
  begin: Point;
  lineIsOpen: boolean;
  /** The text ends in a space that vanishes if the line ends here. */
  endsInSpace: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'title']);
const OBJECTS = new Set(['img', 'video', 'audio', 'iframe', 'object', 'hr', 'button', 'input', 'select', 'textarea']);

/** Collapsible white space, characters without width that editors plant to hold a caret, and everything else. */
const RUNS = /(?<space>[ \t\n\r\f]+)|[\u200B\u2060\uFEFF]+|(?<word>[^ \t\n\r\f\u200B\u2060\uFEFF]+)/g;

const isBlock = (node: Node) => BLOCKS.has((node as Element).localName);

function openLine(walk: Walk): void {
  if (walk.lineIsOpen) return;
  if (walk.lines.length > 0) walk.text += '\n';
  walk.lines.push({ start: walk.text.length, ...walk.begin });
  walk.lineIsOpen = true;
}

function closeLine(walk: Walk, next: Point): void {
  const last = walk.pieces.at(-1);
  if (walk.endsInSpace && last) {
    walk.text = walk.text.slice(0, -1);
    last.length -= 1;
    if (last.length === 0) walk.pieces.pop();
  }
  walk.begin = next;
  walk.endsInSpace = false;
  walk.lineIsOpen = false;
}

function add(walk: Walk, node: Text, from: number, characters: string): void {
  openLine(walk);
  const last = walk.pieces.at(-1);
  const continues = last?.node === node && last.from + last.length === from;
  if (continues) last.length += characters.length;
  else walk.pieces.push({ start: walk.text.length, length: characters.length, node, from });
  walk.text += characters;
}

function readText(walk: Walk, node: Text): void {
  for (const match of node.data.matchAll(RUNS)) {
    const { space, word } = match.groups ?? {};
    if (word !== undefined) add(walk, node, match.index, word.replaceAll('\u00A0', ' '));
    else if (space === undefined || !walk.lineIsOpen || walk.endsInSpace) continue;
    else add(walk, node, match.index, ' ');
    walk.endsInSpace = word === undefined;
  }
}

function readElement(walk: Walk, element: Element, after: Point): void {
  const name = element.localName;
  if (name === 'br') {
    openLine(walk);
    closeLine(walk, after);
  } else if (OBJECTS.has(name)) {
    walk.leftOut.push(element);
    if (isBlock(element)) closeLine(walk, after);
  } else if (!UNSEEN.has(name)) {
    if (isBlock(element)) closeLine(walk, { node: element, offset: 0 });
    readChildren(walk, element);
    if (isBlock(element)) closeLine(walk, after);
  }
}

function readChildren(walk: Walk, parent: Node): void {
  for (const [index, node] of [...parent.childNodes].entries()) {
    const after = { node: parent, offset: index + 1 };
    if (walk.leaveOut(node)) {
      walk.leftOut.push(node);
      if (isBlock(node)) closeLine(walk, after);
    } else if (node.nodeType === 3) readText(walk, node as Text);
    else if (node.nodeType === 1) readElement(walk, node as Element, after);
  }
}

/**
 * Reads HTML as a page shows it: one "\n" between blocks and per `<br>`, a block that holds nothing but a `<br>` as an empty
 * line, white space collapsed, no-break spaces as spaces. What `leaveOut` says is left out; it is asked in document
 * order, before a node's children, and never for `root`.
 */
export function walkText(root: Node, leaveOut: (node: Node) => boolean): Walked {
  const begin = { node: root, offset: 0 };
  const state = { begin, lineIsOpen: false, endsInSpace: false };
  const walk: Walk = { text: '', pieces: [], lines: [], leftOut: [], leaveOut, ...state };
  readChildren(walk, root);
  closeLine(walk, begin);
  return walk;
}
