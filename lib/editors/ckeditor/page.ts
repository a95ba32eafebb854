import type { Editor, ModelRange } from 'ckeditor5';
import type { PageHalf } from '../bridge/page.ts';
import type { BridgeRequest } from '../bridge/protocol.ts';
import { applied, isSameText } from '../text-map/change.ts';
import { smallestChanges } from '../text-map/smallest-changes.ts';
import type { TextMap } from '../text-map/text-map.ts';
import { modelText } from './model-text.ts';
import { type ModelChange, writeChanges } from './model-write.ts';
import { readCkeditor } from './read.ts';

/** CKEditor leaves its instance on the editable; only the page's own world sees it. */
function editorOf(editable: HTMLElement): Editor | null {
  const instance = (editable as HTMLElement & { ckeditorInstance?: Editor }).ckeditorInstance;
  return instance?.model && instance.editing ? instance : null;
}

function modelRange({ editing, model }: Editor, range: Range): ModelRange | null {
  const { domConverter } = editing.view;
  const start = domConverter.domPositionToView(range.startContainer, range.startOffset);
  const end = domConverter.domPositionToView(range.endContainer, range.endOffset);
  if (!start || !end) return null;
  return model.createRange(editing.mapper.toModelPosition(start), editing.mapper.toModelPosition(end));
}

function rangeAt(editor: Editor, reading: TextMap, start: number, end: number): ModelRange | null {
  const range = reading.rangeOf(start, end);
  return range && modelRange(editor, range);
}

/** The model has to hold the expected text too: it may lag behind the DOM. */
function changesOf(editor: Editor, reading: TextMap, request: BridgeRequest): readonly ModelChange[] | null {
  const changes = smallestChanges(request.start, request.expected, request.text).map(({ start, end, text }) => {
    const range = rangeAt(editor, reading, start, end);
    return range && { range, text };
  });
  return changes.every((change) => change !== null) ? changes : null;
}

/** While an input method composes, the DOM is ahead of the model and not to be touched. */
const isClosed = (editor: Editor) => editor.isReadOnly || editor.editing.view.document.isComposing;

/** Main world: writes through the editor's model. What does not read back as asked is undone at once. */
export const ckeditorPage: PageHalf = (editable, request) => {
  const editor = editorOf(editable);
  if (!editor) return 'no-editor';
  const reading = readCkeditor(editable);
  if (reading.text.slice(request.start, request.end) !== request.expected) return 'text-changed';
  const whole = isClosed(editor) ? null : rangeAt(editor, reading, request.start, request.end);
  const changes = whole && changesOf(editor, reading, request);
  if (!changes) return 'failed';
  if (modelText(editor, whole) !== request.expected) return 'text-changed';
  const version = editor.model.document.version;
  writeChanges(editor, changes, request.start === request.end ? null : whole.start, request.caret);
  if (request.caret === 'after') editor.editing.view.focus();
  if (isSameText(readCkeditor(editable).text, applied(reading.text, request))) return 'written';
  if (editor.model.document.version !== version) editor.execute('undo');
  return 'failed';
};
