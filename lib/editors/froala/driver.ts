import { askPage } from '../bridge/client.ts';
import type { BridgeRequest } from '../bridge/protocol.ts';
import type { EditorDriver, GuardedEdit, WriteResult } from '../contract.ts';
import { applied, isSameText } from '../text-map/change.ts';
import { draftOf } from '../text-map/draft.ts';
import { readFroala } from './read.ts';

/** A helpdesk that puts an old draft back does so within this time. */
const SETTLES_WITHIN_MS = 100;

const refused = (reason: 'text-changed' | 'composer-gone' | 'editor-silent' | 'not-written'): WriteResult => ({
  ok: false,
  reason,
});

async function staysWritten(composer: HTMLElement, text: string): Promise<WriteResult> {
  await new Promise((resolve) => setTimeout(resolve, SETTLES_WITHIN_MS));
  if (!composer.isConnected) return refused('composer-gone');
  const now = readFroala(composer).text.replace(/\s+/g, ' ');
  return now.includes(text.replace(/\s+/g, ' ').trim()) ? { ok: true } : refused('not-written');
}

async function write(
  composer: HTMLElement,
  edit: GuardedEdit,
  caret: BridgeRequest['caret'],
  signal: AbortSignal,
): Promise<WriteResult> {
  if (!composer.isConnected) return refused('composer-gone');
  const before = readFroala(composer).text;
  if (before.slice(edit.start, edit.end) !== edit.expected) return refused('text-changed');
  const { start, end, expected, text } = edit;
  const outcome = await askPage(composer, { editor: 'froala', start, end, expected, text, caret }, signal);
  if (outcome === 'text-changed') return refused('text-changed');
  if (outcome === 'absent' || outcome === 'silent' || outcome === 'no-editor') return refused('editor-silent');
  const isThere = outcome === 'written' && isSameText(readFroala(composer).text, applied(before, edit));
  return isThere ? staysWritten(composer, text) : refused('not-written');
}

function insert(composer: HTMLElement, text: string, at: number | null, signal: AbortSignal): Promise<WriteResult> {
  const draft = draftOf(readFroala(composer));
  const start = at ?? draft.caret ?? draft.text.length;
  return write(composer, { start, end: start, text, expected: '' }, 'after', signal);
}

export const froala: EditorDriver = {
  id: 'froala',
  matches: (composer) => composer.matches('.fr-element[contenteditable="true"]'),
  read: (composer) => draftOf(readFroala(composer)),
  replace: (composer, edit, signal) => write(composer, edit, 'keep', signal),
  insert,
};
