import { computePosition, type Middleware, type Placement } from '@floating-ui/dom';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';

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

type Reaction = (need: Need) => void;

/** Calls back with the greater need of what happened, once a frame at most. */
function oncePerFrame(react: Reaction, signal: AbortSignal): Reaction {
  let frame = 0;
  let need: Need = 'look';
  return (what) => {
    if (what === 'place') need = what;
    if (frame || document.hidden) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) react(need);
      need = 'look';
    });
  };
}

/**
 * Calls back when the layout may have changed. A key press asks for neither frame nor measure: where it makes the composer
 * grow, the browser tells.
 */
function whenLayoutChanges(react: Reaction, model: CoachModel, signal: AbortSignal): void {
  const soon = oncePerFrame(react, signal);
  let rest: ReturnType<typeof setTimeout> | undefined;
  const settling = () => {
    clearTimeout(rest);
    rest = setTimeout(() => soon('place'), REST_MS);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['resize', 'pointerup', 'transitionend'])
    window.addEventListener(type, () => soon('place'), options);
  window.addEventListener('scroll', () => soon('look'), options);
  for (const type of ['scroll', 'input']) window.addEventListener(type, settling, options);
  model.watchComposer(() => react('look'), signal);
  const timer = setInterval(() => document.hidden || react('look'), RECHECK_MS);
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
export function useAnchored(element: RefObject<HTMLElement | null>, model: CoachModel, anchor: Anchor): void {
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
    whenLayoutChanges(again, model, stop.signal);
    return () => stop.abort();
  }, [element, model]);
}
