import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';
import type { BadgePlace } from '../../lib/settings/badge-place.ts';
import { insideWindow, type Spot } from './clear-spot.ts';

/** A hand that clicks is not quite still. */
const DRAG_FROM = 4;
const STEP = 12;

const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

interface Drag {
  readonly from: Spot;
  readonly box: DOMRect;
  moved: boolean;
}

/** Lets the badge be dragged, and be moved by the arrow keys while it has the focus. Its place is kept from the lower right corner. */
export function useBadgeMoves(element: RefObject<HTMLButtonElement | null>, model: CoachModel, place: BadgePlace) {
  const drag = useRef<Drag | null>(null);
  const keep = (spot: Spot, box: DOMRect) => {
    const composer = model.composerRect();
    if (!composer) return;
    const { x, y } = insideWindow(spot, box);
    const at = { right: composer.right - x - box.width, bottom: composer.bottom - y - box.height };
    model.placeBadge({ ...place, at: { right: Math.round(at.right), bottom: Math.round(at.bottom) } });
  };
  const spotOf = ({ from, box }: Drag, event: PointerEvent): Spot => ({
    x: box.left + event.clientX - from.x,
    y: box.top + event.clientY - from.y,
  });
  return {
    /** True while a click ends a drag instead of opening anything. */
    wasDragged: () => drag.current?.moved ?? false,
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      if (event.button !== 0) return;
      const from = { x: event.clientX, y: event.clientY };
      drag.current = { from, box: event.currentTarget.getBoundingClientRect(), moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
      const { current } = drag;
      if (!current || !event.buttons) return;
      const { from } = current;
      current.moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) >= DRAG_FROM;
      if (!current.moved) return;
      const { x, y } = insideWindow(spotOf(current, event), current.box);
      Object.assign(event.currentTarget.style, { left: `${x}px`, top: `${y}px` });
    },
    onPointerUp: (event: PointerEvent<HTMLButtonElement>) => {
      const { current } = drag;
      if (current?.moved) keep(spotOf(current, event), current.box);
    },
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      const by = ARROWS[event.key];
      const box = element.current?.getBoundingClientRect();
      if (!by || !box || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      keep({ x: box.left + by.x, y: box.top + by.y }, box);
    },
  };
}
