import type { Editor, ModelPosition, ModelRange, ModelTextProxy, ModelWriter } from 'ckeditor5';

/** Text that takes a model range's place. */
export interface ModelChange {
  readonly range: ModelRange;
  readonly text: string;
}

type Attributes = Map<string, unknown>;
type Formatted = Pick<ModelTextProxy, 'getAttribute' | 'getAttributes'>;

const isLink = (name: string) => name.startsWith('link');

/** What stands on only a part of the old text says nothing about a link on the new one. */
function formatOf(from: Formatted | undefined, alike: readonly (Formatted | undefined)[]): Attributes {
  const href = from?.getAttribute('linkHref');
  const linked = alike.every((each) => each?.getAttribute('linkHref') === href);
  return new Map([...(from?.getAttributes() ?? [])].filter(([name]) => linked || !isLink(name)));
}

/** The new text looks as the first of the old does; where nothing is replaced, as if it had been typed there. */
function formatAt(range: ModelRange): Attributes {
  const replaced = [...range.getItems()].filter((item) => item.is('$textProxy'));
  if (replaced.length > 0) return formatOf(replaced[0], replaced);
  const { textNode, nodeBefore, nodeAfter } = range.start;
  if (textNode) return formatOf(textNode, []);
  const before = nodeBefore?.is('$text') ? nodeBefore : undefined;
  const after = nodeAfter?.is('$text') ? nodeAfter : undefined;
  return formatOf(before ?? after, [before, after]);
}

/** A line ends as lines in this block do already; in a block without soft breaks a new block begins. */
function breakLine({ model }: Editor, writer: ModelWriter, at: ModelPosition): ModelPosition {
  const block = at.parent;
  const isSoft =
    !block.is('element') ||
    model.schema.isLimit(block) ||
    [...block.getChildren()].some((child) => child.is('element', 'softBreak'));
  if (!isSoft) return writer.split(at).range.end;
  writer.insertElement('softBreak', at);
  return at.getShiftedBy(1);
}

function insertLines(editor: Editor, writer: ModelWriter, at: ModelPosition, text: string, format: Attributes) {
  let end = at;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) end = breakLine(editor, writer, end);
    if (line === '') continue;
    writer.insertText(line, format, end);
    end = end.getShiftedBy(line.length);
  }
  return end;
}

function removeText({ model }: Editor, writer: ModelWriter, range: ModelRange): ModelPosition {
  if (range.isCollapsed) return range.start;
  const selection = writer.createSelection(range);
  model.deleteContent(selection, { doNotResetEntireContent: true, doNotAutoparagraph: true });
  return selection.getFirstPosition() ?? range.start;
}

/**
 * Where an end of the agent's selection belongs after the change, when it touches the changed text; the model moves
 * all others by itself. `kept` is the place that the whole edit began at: a caret there stays in front.
 */
function spotOf(
  position: ModelPosition | null,
  { range }: ModelChange,
  kept: ModelPosition | null,
): 'start' | 'end' | null {
  if (!position || position.isBefore(range.start) || position.isAfter(range.end)) return null;
  if (!position.isEqual(range.start)) return position.root === range.root ? 'end' : null;
  return range.isCollapsed && !(kept && position.isEqual(kept)) ? 'end' : 'start';
}

function changeText(
  editor: Editor,
  writer: ModelWriter,
  change: ModelChange,
  kept: ModelPosition | null,
): ModelPosition {
  const { selection } = editor.model.document;
  const format = formatAt(change.range);
  const anchorSpot = spotOf(selection.anchor, change, kept);
  const focusSpot = spotOf(selection.focus, change, kept);
  const start = removeText(editor, writer, change.range);
  const end = insertLines(editor, writer, start, change.text, format);
  const placed = { start, end };
  const anchor = anchorSpot ? placed[anchorSpot] : selection.anchor;
  const focus = focusSpot ? placed[focusSpot] : selection.focus;
  if (anchor && focus && (anchorSpot || focusSpot)) {
    const isBackward = focus.isBefore(anchor);
    const range = isBackward ? writer.createRange(focus, anchor) : writer.createRange(anchor, focus);
    writer.setSelection(range, { backward: isBackward });
  }
  return end;
}

/**
 * Writes changes (last one first) in one undo step. With `caret: 'keep'` the agent's caret or selection stays where it was
 * in the text; with `after` the caret goes behind the new text.
 *
 * @param start where the whole edit begins, when it replaces anything; null for an insertion.
 */
export function writeChanges(
  editor: Editor,
  changes: readonly ModelChange[],
  start: ModelPosition | null,
  caret: 'keep' | 'after',
): void {
  editor.model.change((writer) => {
    let last: ModelPosition | null = null;
    for (const change of changes) {
      const end = changeText(editor, writer, change, start);
      last ??= end;
    }
    if (caret === 'after' && last) writer.setSelection(last);
  });
}
