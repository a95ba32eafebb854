import { UNDOABLE } from '../messages/protocol.ts';
import type { CoachSession } from './session.ts';

export interface KeyboardParts {
  readonly document: Document;
  readonly session: CoachSession;
  /** The composer in front, and the coach's own host; keys pressed elsewhere are none of ours. */
  readonly composer: () => HTMLElement | null;
  readonly host: HTMLElement;
}

/** With Alt a letter becomes another one on a Mac, so that the key counts there; on other layouts the letter does. */
const INSERT_KEY = 'Comma';

type Action = (session: CoachSession) => void;
const ignore: Action = () => undefined;

/**
 * Alt with arrows steps, Alt+Enter opens at the caret, Alt+, opens quick insert, Alt+Z takes the last decision back, Escape
 * closes. No plain key, but Enter while a card is about to open, and nothing for a modifier alone.
 * Listens on the document: the interface has to hear the same key on the window before, to know who takes the focus.
 */
export function watchKeyboard(parts: KeyboardParts, signal: AbortSignal): void {
  const listener = (event: KeyboardEvent) => {
    const action = event.isComposing || !isOurs(parts) ? null : actionOf(event, parts.session);
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    action(parts.session);
  };
  parts.document.addEventListener('keydown', listener, { capture: true, signal });
}

function isOurs({ document, composer, host }: KeyboardParts): boolean {
  const focused = document.activeElement;
  return focused !== null && (focused === host || (composer()?.contains(focused) ?? false));
}

function actionOf(event: KeyboardEvent, session: CoachSession): Action | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const { open, view } = session.getState();
  if (event.key === 'Escape' && !event.altKey) return open.kind === 'badge' ? null : (s) => s.close();
  // Right behind Alt+↓ it is meant for the card that is about to open. In a chat it would send what is being judged.
  if (event.key === 'Enter' && !event.altKey) return session.isOpening ? ignore : null;
  if (!event.altKey) return null;
  if (event.key === 'Enter') return (s) => s.openAtCaret();
  if (event.code === INSERT_KEY || event.key === ',') return (s) => s.openPalette();
  if (isUndoKey(event))
    return view.notice && UNDOABLE.has(view.notice.kind) ? (s) => s.command({ kind: 'undo' }) : null;
  if (!session.canStep) return null;
  if (event.key === 'ArrowDown') return (s) => s.step(1);
  return event.key === 'ArrowUp' ? (s) => s.step(-1) : null;
}

function isUndoKey({ key, code }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' || (code === 'KeyZ' && !/^[a-z]$/i.test(key));
}
