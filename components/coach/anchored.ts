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
/** Words that were typed or scrolled to where this floats are looked for when that has come to rest. */
const REST_MS = 400;

/** `look`: the anchor may have moved. `place`: what is around it may have changed too. */
type Need = 'look' | 'place';

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

/** Everything that decides the place, but what else stands around it. */
function situation(element: HTMLElement, anchor: Anchor): string {
  const { x, y, width, height } = anchor.rect() ?? {};
  return [x, y, width, height, element.offsetWidth, element.offsetHeight, innerWidth, innerHeight].join();
}

/** Calls back once a frame at most, with the greater need of what happened. */
function whenLayoutChanges(react: (need: Need) => void, signal: AbortSignal): void {
  let frame = 0;
  let need: Need = 'look';
  let rest: ReturnType<typeof setTimeout> | undefined;
  const soon = (what: Need) => {
    if (what === 'place') need = what;
    if (frame || document.hidden) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) react(need);
      need = 'look';
    });
  };
  const settling = () => {
    soon('look');
    clearTimeout(rest);
    rest = setTimeout(() => soon('place'), REST_MS);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['resize', 'pointerup', 'transitionend'])
    window.addEventListener(type, () => soon('place'), options);
  for (const type of ['scroll', 'input']) window.addEventListener(type, settling, options);
  const timer = setInterval(() => soon('look'), RECHECK_MS);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      clearTimeout(rest);
    },
    { once: true },
  );
}

/** Keeps a fixed element at its anchor: after each render, and while the page scrolls, resizes or rearranges itself. */
export function useAnchored(element: RefObject<HTMLElement | null>, anchor: Anchor): void {
  const latest = useRef(anchor);
  latest.current = anchor;
  const placedIn = useRef('');
  useLayoutEffect(() => {
    if (!element.current) return;
    placedIn.current = situation(element.current, anchor);
    void place(element.current, anchor);
  });
  useEffect(() => {
    const stop = new AbortController();
    const again = (need: Need) => {
      if (!element.current) return;
      const now = situation(element.current, latest.current);
      if (need === 'look' && now === placedIn.current) return;
      placedIn.current = now;
      void place(element.current, latest.current);
    };
    whenLayoutChanges(again, stop.signal);
    return () => stop.abort();
  }, [element]);
}
