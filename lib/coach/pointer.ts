import type { CoachSession } from './session.ts';

/** The pointer has to rest this long on a mark before its card opens. */
export const HOVER_MS = 450;
/** It may be off mark and card this long, on its way from one to the other, before that card closes. */
export const LEAVE_MS = 350;

export interface PointerParts {
  readonly document: Document;
  readonly session: CoachSession;
  readonly composer: () => HTMLElement | null;
  readonly host: HTMLElement;
  readonly isTyping: () => boolean;
}

/**
 * Opens a mark's card on a click, or while the pointer rests on the mark. Highlights get no pointer events, so positions
 * are compared with the marks' rectangles. Never while the agent types or selects, and not again on the mark just left.
 */
export function watchPointer(parts: PointerParts, signal: AbortSignal): void {
  const hover = new Hover(parts);
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    parts.document.addEventListener(type, listener, { capture: true, passive: true, signal });
  on('pointermove', (event) => hover.moved(event));
  on('pointerdown', () => hover.stop());
  on('keydown', () => hover.stop());
  on('click', (event) => clicked(event, parts));
  signal.addEventListener('abort', () => hover.stop(), { once: true });
}

/** A plain click on a mark opens its card, one beside it in the composer closes the card: the caret goes where it fell. */
function clicked(event: MouseEvent, parts: PointerParts): void {
  const { document, session } = parts;
  if (event.button !== 0 || event.detail !== 1 || !isInComposer(event, parts)) return;
  const selects = document.getSelection()?.isCollapsed === false;
  const key = selects ? null : markUnder(event, parts);
  if (key !== null) session.openCard(key);
  else if (session.getState().open.kind === 'card') session.close();
}

class Hover {
  readonly #parts: PointerParts;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #leave: ReturnType<typeof setTimeout> | undefined;
  /** The mark whose card resting on it opened, so that it does not open again there. */
  #opened: string | null = null;

  constructor(parts: PointerParts) {
    this.#parts = parts;
  }

  moved(event: PointerEvent): void {
    clearTimeout(this.#rest);
    if (event.pointerType === 'touch' || event.buttons !== 0 || event.target === this.#parts.host) {
      clearTimeout(this.#leave);
      this.#leave = undefined;
      return;
    }
    if (this.#opened !== null) this.#follow(event);
    if (isInComposer(event, this.#parts)) this.#rest = setTimeout(() => this.#rested(event), HOVER_MS);
  }

  stop(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#leave);
    this.#leave = undefined;
  }

  #rested(event: PointerEvent): void {
    const { session, isTyping } = this.#parts;
    const key = markUnder(event, this.#parts);
    if (key === null || key === this.#opened || isTyping() || session.getState().open.kind !== 'badge') return;
    this.#opened = key;
    session.openCard(key);
  }

  /** Closes the card that hovering opened once the pointer left mark and card, unless the agent works in the card. */
  #follow(event: PointerEvent): void {
    if (markUnder(event, this.#parts) === this.#opened) {
      clearTimeout(this.#leave);
      this.#leave = undefined;
      return;
    }
    this.#leave ??= setTimeout(() => {
      const { session, document, host } = this.#parts;
      const { open } = session.getState();
      if (open.kind === 'card' && open.key === this.#opened && document.activeElement !== host) session.close();
      this.#opened = null;
      this.#leave = undefined;
    }, LEAVE_MS);
  }
}

function isInComposer(event: Event, { composer }: PointerParts): boolean {
  return event.target instanceof Node && (composer()?.contains(event.target) ?? false);
}

function markUnder(event: MouseEvent, parts: PointerParts): string | null {
  if (!isInComposer(event, parts)) return null;
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
