import type { CoachSession } from './session.ts';

/** The pointer has to rest this long on a mark before its card opens. */
export const HOVER_MS = 450;

export interface PointerParts {
  readonly document: Document;
  readonly session: CoachSession;
  readonly composer: () => HTMLElement | null;
  readonly isTyping: () => boolean;
}

/**
 * Opens a mark's card on a click, or when the pointer rests on it. Highlights get no pointer events, so positions are
 * compared with the marks' rectangles. Never while the agent types or selects, and not again on the mark just closed.
 */
export function watchPointer(parts: PointerParts, signal: AbortSignal): void {
  const { document, session } = parts;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let left: string | null = null;
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { capture: true, passive: true, signal });

  on('click', (event) => {
    clearTimeout(rest);
    if (event.button !== 0 || event.detail !== 1 || hasSelection(document)) return;
    const key = markUnder(event, parts);
    if (key !== null) session.openCard(key);
  });
  on('pointermove', (event) => {
    clearTimeout(rest);
    if (event.pointerType === 'touch' || !isInside(event, parts)) return;
    rest = setTimeout(() => {
      const key = event.buttons === 0 && !parts.isTyping() ? markUnder(event, parts) : null;
      if (key !== null && key !== left && session.getState().open.kind === 'badge') session.openCard(key);
      left = key;
    }, HOVER_MS);
  });
  on('keydown', () => clearTimeout(rest));
  on('pointerdown', () => clearTimeout(rest));
  signal.addEventListener('abort', () => clearTimeout(rest), { once: true });
}

function isInside(event: Event, { composer }: PointerParts): boolean {
  return event.target instanceof Node && (composer()?.contains(event.target) ?? false);
}

function hasSelection(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

function markUnder(event: MouseEvent, parts: PointerParts): string | null {
  if (!isInside(event, parts)) return null;
  const { session } = parts;
  const { clientX: x, clientY: y } = event;
  const hit = session
    .getState()
    .marked.find(({ key }) => session.findingRects(key).some((rect) => contains(rect, x, y)));
  return hit?.key ?? null;
}

/** The underline hangs a little below the text's rectangle. */
function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + 2;
}
