import type { CoachSession } from './session.ts';

export interface KeyboardParts {
  readonly document: Document;
  readonly session: CoachSession;
  /** The composer in front, and the coach's own host; keys pressed elsewhere are none of ours. */
  readonly composer: () => HTMLElement | null;
  readonly host: HTMLElement;
}

type Action = (session: CoachSession) => void;

/**
 * Alt with arrows steps, Alt+Enter opens at the caret, Escape closes. No plain key, and nothing for a modifier alone.
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
  if (!event.altKey) return null;
  if (event.key === 'Enter') return (s) => s.openAtCaret();
  if (view.findings.length === 0) return null;
  if (event.key === 'ArrowDown') return (s) => s.step(1);
  return event.key === 'ArrowUp' ? (s) => s.step(-1) : null;
}
