import type { Edit } from '../../analyzer/contract.ts';
import type { PageHalf } from '../bridge/page.ts';
import type { BridgeRequest } from '../bridge/protocol.ts';
import { quietly } from '../quietly.ts';
import { applied, isSameText, offsetAfter } from '../text-map/change.ts';
import { smallestChanges } from '../text-map/smallest-changes.ts';
import type { TextMap } from '../text-map/text-map.ts';
import { readFroala } from './read.ts';
import { tidier } from './tidy.ts';

/** The part of a Froala instance that is used here; alike in versions 2 to 4. */
interface FroalaInstance {
  readonly el: HTMLElement;
  readonly opts: { readonly enter?: number };
  readonly undo: { saveStep(): void; run(): void };
  /** Not in the oldest. */
  readonly core?: { hasFocus?: () => boolean };
}

const EXPANDO = 'data-froala.editor';
const ENTER_BR = 2;

const isInstance = (value: unknown, editable: HTMLElement): value is FroalaInstance =>
  typeof value === 'object' && value !== null && 'el' in value && value.el === editable && 'undo' in value;

/** Version 2 is a jQuery plugin and keeps its instance there. */
function instanceInJquery(element: Element | null | undefined): unknown {
  const jquery: unknown = Reflect.get(window, 'jQuery');
  return element && typeof jquery === 'function' ? jquery(element).data('froala.editor') : null;
}

/** The instance hangs on the box around the editable, or on the textarea beside the box, which it replaced. */
function instanceOf(editable: HTMLElement): FroalaInstance | null {
  const box = editable.closest('.fr-box');
  const hosts = [box, box?.nextElementSibling, box?.previousElementSibling];
  const candidates = hosts.flatMap((host) => [host && Reflect.get(host, EXPANDO), instanceInJquery(host)]);
  return candidates.find((each): each is FroalaInstance => isInstance(each, editable)) ?? null;
}

/** New lines are made like those around them: paragraphs, or breaks in list items, cells and text that is already broken. */
function lineCommand(editor: FroalaInstance, at: Node): 'insertParagraph' | 'insertLineBreak' {
  const element = at instanceof Element ? at : at.parentElement;
  const block = element?.closest('p, div, li, td, th, pre, h1, h2, h3, h4, h5, h6');
  const isParagraph = block && block !== editor.el && /^(P|DIV)$/.test(block.nodeName) && editor.el.contains(block);
  const isBroken = block?.querySelector('br') && block.textContent?.trim();
  const inEmptyEditor = !block || block === editor.el;
  if (editor.opts.enter === ENTER_BR) return 'insertLineBreak';
  return (isParagraph && !isBroken) || (inEmptyEditor && !editor.el.textContent?.trim())
    ? 'insertParagraph'
    : 'insertLineBreak';
}

/** Text reaches the editor as text only, line by line. */
function type(editor: FroalaInstance, { start, end, text }: Edit): void {
  const range = readFroala(editor.el).rangeOf(start, end);
  if (!range) return;
  const command = lineCommand(editor, range.startContainer);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  if (text === '' && !range.collapsed) document.execCommand('delete');
  text.split('\n').forEach((line, index) => {
    if (index > 0) document.execCommand(command);
    if (line) document.execCommand('insertText', false, line);
  });
}

/**
 * Without the focus, which is on Attune's card, Froala keeps no caret with a step. It takes the same words with a caret for
 * another step as soon as the focus is back, and one Ctrl+Z would seem to do nothing.
 */
function saveStep(editor: FroalaInstance): void {
  const { core } = editor;
  const hasFocus = core?.hasFocus;
  const isCaretInside = editor.el.contains(document.getSelection()?.anchorNode ?? null);
  if (core && hasFocus && isCaretInside) core.hasFocus = () => true;
  try {
    editor.undo.saveStep();
  } finally {
    if (core && hasFocus) core.hasFocus = hasFocus;
  }
}

/**
 * Froala saves an undo step at each `input`: held back while several commands make one change, told once at the end.
 * Without the step before, a first change could not be undone.
 */
function asOneStep(editor: FroalaInstance, change: () => void): void {
  saveStep(editor);
  try {
    quietly(change, ['input']);
  } finally {
    saveStep(editor);
    editor.el.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  }
}

/** Offsets of the agent's selection, or null when it stands elsewhere. */
function selectionIn(map: TextMap): readonly [number, number] | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  if (!anchorNode || !focusNode) return null;
  const anchor = map.offsetOf(anchorNode, anchorOffset ?? 0);
  const focus = map.offsetOf(focusNode, focusOffset ?? 0);
  return anchor === null || focus === null ? null : [anchor, focus];
}

function placeSelection(map: TextMap, [anchor, focus]: readonly [number, number]): void {
  const from = map.pointOf(anchor, 'end');
  const to = map.pointOf(focus, 'end');
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function selectionAfter(map: TextMap, request: BridgeRequest): readonly [number, number] {
  const behind = request.start + request.text.length;
  const before = request.caret === 'keep' ? selectionIn(map) : null;
  return before ? [offsetAfter(before[0], request), offsetAfter(before[1], request)] : [behind, behind];
}

/** Writes one change through Froala's own undo stack; what did not come out as asked is taken back. */
export const froalaPage: PageHalf = (editable, request) => {
  const editor = instanceOf(editable);
  if (!editor) return 'no-editor';
  if (!editable.isContentEditable) return 'failed';
  const map = readFroala(editable);
  if (map.text.slice(request.start, request.end) !== request.expected) return 'text-changed';
  const changes = smallestChanges(request.start, request.expected, request.text);
  const ranges = changes.map(({ start, end }) => map.rangeOf(start, end));
  if (ranges.includes(null)) return 'failed';
  const selection = selectionAfter(map, request);
  asOneStep(editor, () => {
    const tidy = tidier(editable, map, request);
    for (const change of changes) type(editor, change);
    tidy();
    placeSelection(readFroala(editable), selection);
  });
  const { text } = readFroala(editable);
  if (isSameText(text, applied(map.text, request))) return 'written';
  // Where nothing was written, the last step is the agent's own.
  if (text !== map.text) editor.undo.run();
  return 'failed';
};
