import { type DraftMap, type DraftParts, draftMap } from '../draft-map.ts';

interface Walk {
  readonly parts: DraftParts;
  lineIsOpen: boolean;
}

/** Quotes and a signature are not the agent's words. The rest are helpers that CKEditor keeps in the DOM, never in its data. */
const LEFT_OUT =
  'blockquote, .signature, [data-signature], .ck-fake-selection-container, .ck-widget__type-around, .ck-widget__selection-handle, .ck-widget__resizer, .ck-reset_all';

/** CKEditor wraps the text of a plain list item in a span. */
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, li, div, pre, figure, figcaption, table, tbody, thead, tr, td, th, hr, section, .ck-list-bogus-paragraph';

/** CKEditor plants seven of these in front of a text to hold the caret. */
const CARET_HOLDER = '\u2060'.repeat(7);

/** Stands for a picture in a line, so that no edit takes it away unseen. */
const OBJECT = '\ufffc';

const NO_BREAK_SPACE = /\u00a0/g;

const indexOf = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);

function beginLine({ parts }: Walk, node: Node, offset: number): void {
  if (parts.lines.length > 0) parts.text += '\n';
  parts.lines.push({ start: parts.text.length, node, offset });
}

/** Begins a line where inline content stands without a block of its own. */
function ensureLine(walk: Walk, node: Node): void {
  if (!walk.lineIsOpen) beginLine(walk, node.parentNode ?? node, indexOf(node));
  walk.lineIsOpen = true;
}

function readText(walk: Walk, node: Text): void {
  const from = node.data.startsWith(CARET_HOLDER) ? CARET_HOLDER.length : 0;
  const own = node.data.slice(from);
  if (own === '' || (!walk.lineIsOpen && own.trim() === '')) return;
  ensureLine(walk, node);
  const { parts } = walk;
  parts.pieces.push({ start: parts.text.length, length: own.length, node, from });
  parts.text += own.replace(NO_BREAK_SPACE, ' ');
}

function readBreak(walk: Walk, br: Element): void {
  ensureLine(walk, br);
  if (!br.hasAttribute('data-cke-filler')) beginLine(walk, br.parentNode ?? br, indexOf(br) + 1);
}

function readBlock(walk: Walk, block: Element): void {
  walk.lineIsOpen = false;
  if (block.querySelector(BLOCKS) === null) {
    beginLine(walk, block, 0);
    walk.lineIsOpen = true;
  }
  readChildren(walk, block);
  walk.lineIsOpen = false;
}

/** Pictures, rules and other widgets are no text; a table's cells and a picture's caption may be. */
function readWidget(walk: Walk, widget: Element): void {
  if (widget.querySelector('[contenteditable="true"]')) readBlock(walk, widget);
  else if (widget.matches(BLOCKS)) {
    walk.lineIsOpen = false;
    walk.parts.leftOut.push(widget);
  } else {
    ensureLine(walk, widget);
    walk.parts.text += OBJECT;
    walk.parts.leftOut.push(widget);
  }
}

function readElement(walk: Walk, element: Element): void {
  if (element.matches(LEFT_OUT)) walk.parts.leftOut.push(element);
  else if (element.localName === 'br') readBreak(walk, element);
  else if (element.getAttribute('contenteditable') === 'false') readWidget(walk, element);
  else if (element.matches(BLOCKS)) readBlock(walk, element);
  else readChildren(walk, element);
}

function readChildren(walk: Walk, parent: Node): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) readText(walk, node as Text);
    else if (node.nodeType === 1) readElement(walk, node as Element);
  }
}

/**
 * The agent's own words in a CKEditor 5 editable: one "\n" between blocks and per soft break, an empty paragraph as an empty
 * line, no-break spaces as spaces. Reads alike in both worlds of the page, so that an offset means the same in each.
 */
export function readCkeditor(editable: HTMLElement): DraftMap {
  const parts: DraftParts = { text: '', pieces: [], lines: [], leftOut: [] };
  readChildren({ parts, lineIsOpen: false }, editable);
  return draftMap(parts, editable);
}
