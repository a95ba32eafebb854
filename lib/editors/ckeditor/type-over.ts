import type { GuardedEdit } from '../contract.ts';
import { offsetAfter } from '../text-map/change.ts';
import { readCkeditor } from './read.ts';

const SELECTION_WITHIN_MS = 150;

/** The editor takes a new selection over only when the browser says so, which it does after this turn. */
async function select(range: Range, signal: AbortSignal): Promise<void> {
  const told = new AbortController();
  const settled = new Promise<void>((resolve) => {
    const options = { signal: AbortSignal.any([told.signal, signal]) };
    document.addEventListener('selectionchange', () => resolve(), options);
    setTimeout(resolve, SELECTION_WITHIN_MS);
  });
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await settled;
  told.abort();
}

function typed(text: string, range: Range): InputEvent {
  return new InputEvent('beforeinput', {
    inputType: 'insertText',
    data: text,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

async function restoreCaret(editable: HTMLElement, caret: number | null, signal: AbortSignal): Promise<void> {
  const place = caret === null ? null : readCkeditor(editable).rangeOf(caret, caret);
  if (place) await select(place, signal);
}

/**
 * Writes one line as if it had been typed over the old one: for editors whose instance the page does not show. Returns
 * whether the editor took it; nothing is written when the text has changed meanwhile.
 *
 * @param caret the agent's caret in the draft's text before the edit, to go back to; null leaves it behind the new text.
 */
export async function typeOver(
  editable: HTMLElement,
  edit: GuardedEdit,
  caret: number | null,
  signal: AbortSignal,
): Promise<boolean> {
  if (edit.text.includes('\n') || edit.expected.includes('\n')) return false;
  const range = readCkeditor(editable).rangeOf(edit.start, edit.end);
  if (!range) return false;
  editable.focus({ preventScroll: true });
  await select(range, signal);
  const now = readCkeditor(editable);
  const target = now.rangeOf(edit.start, edit.end);
  if (signal.aborted || !target || now.text.slice(edit.start, edit.end) !== edit.expected) return false;
  const isTaken = !editable.dispatchEvent(typed(edit.text, target));
  await restoreCaret(editable, caret === null ? null : offsetAfter(caret, edit), signal);
  return isTaken;
}
