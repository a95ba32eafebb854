import { askPage, type BridgeResult } from '../bridge/client.ts';
import type { EditorDriver, GuardedEdit, WriteResult } from '../contract.ts';
import { applied, isSameText, isSettled } from '../text-map/change.ts';
import { draftOf } from '../text-map/draft.ts';
import { readCkeditor } from './read.ts';
import { typeOver } from './type-over.ts';

type Failure = Extract<WriteResult, { ok: false }>['reason'];
type Caret = 'keep' | 'after';

/** A host that swaps the editor or puts old text back does so within this time. */
const SETTLED_AFTER_MS = 100;

const readDraft = (composer: HTMLElement) => draftOf(readCkeditor(composer));

const failed = (reason: Failure): WriteResult => ({ ok: false, reason });

/** A composer that is out of sight belongs to a ticket that the agent has left. */
const isInFront = (composer: HTMLElement) =>
  composer.isConnected && composer.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is in the editor counts, not what it answered. */
async function verify(composer: HTMLElement, wanted: string, edit: GuardedEdit): Promise<WriteResult> {
  if (!isSameText(readCkeditor(composer).text, wanted)) return failed('not-written');
  await pause(SETTLED_AFTER_MS);
  if (!composer.isConnected) return failed('composer-gone');
  const now = readCkeditor(composer).text;
  return isSettled(now, wanted, edit) ? { ok: true } : failed('not-written');
}

const REASONS: Readonly<Partial<Record<BridgeResult, Failure>>> = {
  'text-changed': 'text-changed',
  failed: 'not-written',
  silent: 'editor-silent',
};

async function write(
  composer: HTMLElement,
  edit: GuardedEdit,
  caret: Caret,
  signal: AbortSignal,
): Promise<WriteResult> {
  if (!isInFront(composer)) return failed('composer-gone');
  const draft = readDraft(composer);
  const { start, end, expected, text } = edit;
  if (draft.text.slice(start, end) !== expected) return failed('text-changed');
  const result = await askPage(composer, { editor: 'ckeditor', caret, start, end, expected, text }, signal);
  const reason = REASONS[result];
  if (reason) return failed(reason);
  const isAnswered = result === 'written';
  if (!isAnswered && !(await typeOver(composer, edit, caret === 'keep' ? draft.caret : null, signal)))
    return failed('not-written');
  return verify(composer, applied(draft.text, edit), edit);
}

const withPlainLines = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');

/** CKEditor 5, rich or plain: Zendesk's composers. Writes through the page's own world; see `page.ts`. */
export const ckeditor: EditorDriver = {
  id: 'ckeditor',
  matches: (composer) => composer.isContentEditable && composer.matches('.ck-editor__editable, .ck-content'),
  read: readDraft,
  replace: (composer, edit, signal) => write(composer, { ...edit, text: withPlainLines(edit.text) }, 'keep', signal),
  insert: (composer, text, at, signal) => {
    const draft = readDraft(composer);
    const start = Math.min(at ?? draft.caret ?? draft.text.length, draft.text.length);
    return write(composer, { start, end: start, expected: '', text: withPlainLines(text) }, 'after', signal);
  },
};
