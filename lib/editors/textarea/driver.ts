import type { Edit } from '../../analyzer/contract.ts';
import { isComposing, watchComposition } from '../composition.ts';
import type { Draft, EditorDriver, GuardedEdit, WriteResult } from '../contract.ts';
import { quietly } from '../quietly.ts';
import { applied, isSettled, offsetAfter } from '../text-map/change.ts';
import { rectsOfTextarea } from './rects.ts';
import { keepCaretOnUndo, select, selectedIn } from './undo-caret.ts';

type Failure = Extract<WriteResult, { ok: false }>['reason'];

/** A page that controls the value puts an old one back within this time. */
const SETTLED_AFTER_MS = 100;

const failed = (reason: Failure): WriteResult => ({ ok: false, reason });

const isTextarea = (composer: HTMLElement): composer is HTMLTextAreaElement =>
  composer instanceof HTMLTextAreaElement && !composer.readOnly && !composer.disabled;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const withPlainLines = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');

const textOf = (composer: HTMLElement) =>
  composer instanceof HTMLTextAreaElement ? composer.value.replace(/\u00a0/g, ' ') : '';

function caretOf(composer: HTMLElement): number | null {
  if (!isTextarea(composer) || document.activeElement !== composer) return null;
  return composer.selectionDirection === 'backward' ? composer.selectionStart : composer.selectionEnd;
}

function read(composer: HTMLElement): Draft {
  watchComposition(composer);
  return {
    text: textOf(composer),
    caret: caretOf(composer),
    rangeOf: () => null,
    rectsOf: isTextarea(composer) ? rectsOfTextarea(composer) : () => [],
  };
}

/** Typed as the agent would, so that the page hears of it and the browser can take it back in one step. */
function type(composer: HTMLTextAreaElement, { start, end, text }: Edit): void {
  quietly(() => {
    composer.focus({ preventScroll: true });
    composer.setSelectionRange(start, end);
    if (text !== '') document.execCommand('insertText', false, text);
    else if (start !== end) document.execCommand('delete');
  });
}

async function verify(composer: HTMLTextAreaElement, wanted: string, edit: GuardedEdit): Promise<WriteResult> {
  await pause(SETTLED_AFTER_MS);
  if (!composer.isConnected) return failed('composer-gone');
  const now = textOf(composer);
  return isSettled(now, wanted, edit) ? { ok: true } : failed('not-written');
}

async function write(
  composer: HTMLElement,
  edit: GuardedEdit,
  caret: 'keep' | 'after',
  signal: AbortSignal,
): Promise<WriteResult> {
  signal.throwIfAborted();
  if (!composer.isConnected || !isTextarea(composer)) return failed('composer-gone');
  const before = textOf(composer);
  if (isComposing(composer) || before.slice(edit.start, edit.end) !== edit.expected) return failed('text-changed');
  const selected = selectedIn(composer);
  keepCaretOnUndo(composer, composer.value, selected);
  const wanted = applied(before, edit);
  type(composer, edit);
  if (textOf(composer) !== wanted) {
    if (textOf(composer) !== before) document.execCommand('undo');
    return failed('not-written');
  }
  const behind = edit.start + edit.text.length;
  const { start, end, direction } = selected;
  const kept = { start: offsetAfter(start, edit), end: offsetAfter(end, edit), direction };
  select(composer, caret === 'after' ? { start: behind, end: behind, direction: 'none' } : kept);
  return verify(composer, wanted, edit);
}

/** A plain box, such as those for tweets; controlled by React or not. Needs nothing from the page's own world. */
export const textarea: EditorDriver = {
  id: 'textarea',
  matches: isTextarea,
  read,
  replace: (composer, edit, signal) => write(composer, { ...edit, text: withPlainLines(edit.text) }, 'keep', signal),
  insert: (composer, text, at, signal) => {
    const length = textOf(composer).length;
    const start = Math.min(at ?? caretOf(composer) ?? length, length);
    return write(composer, { start, end: start, expected: '', text: withPlainLines(text) }, 'after', signal);
  },
};
