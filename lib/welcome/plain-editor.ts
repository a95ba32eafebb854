import type { EditorDriver, GuardedEdit, WriteResult } from '../editors/contract.ts';
import { quietly } from '../editors/quietly.ts';
import { applied, isSameText, offsetAfter } from '../editors/text-map/change.ts';
import { draftOf } from '../editors/text-map/draft.ts';
import { mapText } from '../editors/text-map/text-map.ts';

const readAll = (composer: HTMLElement) => mapText(composer, () => false);

function select(range: Range | null): void {
  if (range)
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Written as if typed, so that the browser can take it back in one step. */
function write(composer: HTMLElement, edit: GuardedEdit, caret: number | null): WriteResult {
  const before = readAll(composer);
  if (before.text.slice(edit.start, edit.end) !== edit.expected) return { ok: false, reason: 'text-changed' };
  quietly(() => {
    composer.focus({ preventScroll: true });
    select(before.rangeOf(edit.start, edit.end));
    if (edit.text === '') document.execCommand('delete');
    else document.execCommand('insertText', false, edit.text);
  });
  const after = readAll(composer);
  if (!isSameText(after.text, applied(before.text, edit))) return { ok: false, reason: 'not-written' };
  if (caret !== null) select(after.rangeOf(caret, caret));
  return { ok: true };
}

/** The welcome page's reply: an editable element without any editor. */
export const plainEditor: EditorDriver = {
  id: 'plain',
  matches: (composer) => composer.isContentEditable,
  read: (composer) => draftOf(readAll(composer)),
  replace: async (composer, edit) => {
    const { caret } = draftOf(readAll(composer));
    return write(composer, edit, caret === null ? null : offsetAfter(caret, edit));
  },
  insert: async (composer, text, at) => {
    const { length } = readAll(composer).text;
    const start = Math.min(at ?? length, length);
    return write(composer, { start, end: start, expected: '', text }, start + text.length);
  },
};
