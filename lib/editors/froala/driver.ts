import { askPage, type BridgeResult } from '../bridge/client.ts';
import type { BridgeRequest } from '../bridge/protocol.ts';
import { isComposing, watchComposition } from '../composition.ts';
import type { Draft, EditorDriver, GuardedEdit, WriteResult } from '../contract.ts';
import { applied, isSameText, isSettled } from '../text-map/change.ts';
import { draftOf } from '../text-map/draft.ts';
import { readFroala } from './read.ts';

type Failure = Extract<WriteResult, { ok: false }>['reason'];

/** A host that swaps the editor or puts old text back does so within this time. */
const SETTLED_AFTER_MS = 100;

/** Froala's undo lives in the page's own world: nothing is written where that cannot be reached. */
const REASONS: Readonly<Record<Exclude<BridgeResult, 'written'>, Failure>> = {
  'text-changed': 'text-changed',
  failed: 'not-written',
  'no-editor': 'editor-silent',
  absent: 'editor-silent',
  silent: 'editor-silent',
};

const failed = (reason: Failure): WriteResult => ({ ok: false, reason });

const isInFront = (composer: HTMLElement) =>
  composer.isConnected && composer.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is in the editor counts, not what it answered. What the agent types meanwhile is no failure. */
async function verify(composer: HTMLElement, wanted: string, edit: GuardedEdit): Promise<WriteResult> {
  if (!isSameText(readFroala(composer).text, wanted)) return failed('not-written');
  await pause(SETTLED_AFTER_MS);
  if (!composer.isConnected) return failed('composer-gone');
  const now = readFroala(composer).text;
  return isSettled(now, wanted, edit) ? { ok: true } : failed('not-written');
}

async function write(
  composer: HTMLElement,
  edit: GuardedEdit,
  caret: BridgeRequest['caret'],
  signal: AbortSignal,
): Promise<WriteResult> {
  if (!isInFront(composer)) return failed('composer-gone');
  if (!composer.isContentEditable) return failed('not-written');
  const before = readFroala(composer).text;
  if (isComposing(composer) || before.slice(edit.start, edit.end) !== edit.expected) return failed('text-changed');
  const { start, end, expected, text } = edit;
  const result = await askPage(composer, { editor: 'froala', start, end, expected, text, caret }, signal);
  return result === 'written' ? verify(composer, applied(before, edit), edit) : failed(REASONS[result]);
}

function read(composer: HTMLElement): Draft {
  watchComposition(composer);
  return draftOf(readFroala(composer));
}

const withPlainLines = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');

/** Froala, in Freshdesk's email replies, forwards and notes. Writes through the page's own world; see `page.ts`. */
export const froala: EditorDriver = {
  id: 'froala',
  matches: (composer) => composer.matches('.fr-element[contenteditable="true"]'),
  read,
  replace: (composer, edit, signal) => write(composer, { ...edit, text: withPlainLines(edit.text) }, 'keep', signal),
  insert: (composer, text, at, signal) => {
    const draft = read(composer);
    const start = Math.min(at ?? draft.caret ?? draft.text.length, draft.text.length);
    return write(composer, { start, end: start, expected: '', text: withPlainLines(text) }, 'after', signal);
  },
};
