import { computePosition, type Middleware, type Placement } from '@floating-ui/dom';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

export interface Anchor {
  /** Where the thing that this floats at is now; null hides it. */
  rect(): DOMRect | null;
  readonly placement: Placement;
  readonly middleware: readonly Middleware[];
}

/** The composer can move without an event that reaches this script (a panel folds, an app loads). */
const RECHECK_MS = 500;

async function place(element: HTMLElement, anchor: Anchor): Promise<void> {
  const rect = anchor.rect();
  if (!rect) {
    element.removeAttribute('data-placed');
    return;
  }
  const reference = { getBoundingClientRect: () => rect };
  const { x, y, placement } = await computePosition(reference, element, {
    strategy: 'fixed',
    placement: anchor.placement,
    middleware: [...anchor.middleware],
  });
  Object.assign(element.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  element.dataset.side = placement.split('-')[0] ?? placement;
  element.dataset.placed = '';
}

function whenLayoutChanges(react: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    if (frame || document.hidden) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) react();
    });
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'pointerup', 'input', 'transitionend']) {
    window.addEventListener(type, soon, options);
  }
  const timer = setInterval(soon, RECHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Keeps a fixed element at its anchor: after each render, and while the page scrolls, resizes or rearranges itself. */
export function useAnchored(element: RefObject<HTMLElement | null>, anchor: Anchor): void {
  const latest = useRef(anchor);
  latest.current = anchor;
  useLayoutEffect(() => {
    if (element.current) void place(element.current, anchor);
  });
  useEffect(() => {
    const stop = new AbortController();
    const again = () => element.current && void place(element.current, latest.current);
    whenLayoutChanges(again, stop.signal);
    return () => stop.abort();
  }, [element]);
}
