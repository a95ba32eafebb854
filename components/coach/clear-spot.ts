import type { Middleware } from '@floating-ui/dom';
import type { BadgePlace } from '../../lib/settings/badge-place.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const INSET = 8;
const STEPS_LEFT = 4;
/** How far around the place that the agent chose a free one is looked for. */
const RINGS = 3;
const CONTROLS =
  'button, a[href], input, select, summary, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="switch"], [role="checkbox"], [role="combobox"]';

/** Inside the lower right corner first, then just beneath it, then further left, then the upper corner. */
function spots(composer: DOMRect, badge: Size): readonly Spot[] {
  const x = composer.right - badge.width - INSET;
  const y = Math.min(composer.bottom, window.innerHeight) - badge.height - INSET;
  const left = Array.from({ length: STEPS_LEFT }, (_, step) => ({ x: x - (step + 1) * (badge.width + INSET), y }));
  return [
    { x, y },
    { x, y: composer.bottom + INSET / 2 },
    ...left.filter((spot) => spot.x > composer.left),
    { x, y: Math.max(composer.top, 0) + INSET },
  ];
}

/** Where the agent put it, then ever further around. */
function chosenSpots(composer: DOMRect, badge: Size, at: NonNullable<BadgePlace['at']>): readonly Spot[] {
  const x = composer.right - at.right - badge.width;
  const y = composer.bottom - at.bottom - badge.height;
  const rings = Array.from({ length: RINGS }, (_, ring) => {
    const [dx, dy] = [(ring + 1) * (badge.width / 2 + INSET), (ring + 1) * (badge.height + INSET / 2)];
    return [
      { x, y: y - dy },
      { x: x - dx, y },
      { x: x + dx, y },
      { x, y: y + dy },
    ];
  });
  return [{ x, y }, ...rings.flat()].map((spot) => insideWindow(spot, badge));
}

/** The nearest place where all of it can be seen. */
export function insideWindow({ x, y }: Spot, { width, height }: Size): Spot {
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most));
  return { x: within(x, window.innerWidth - width), y: within(y, window.innerHeight - height) };
}

function probes({ x, y }: Spot, { width, height }: Size): readonly Spot[] {
  const across = [x, x + width / 2, x + width];
  return [y + 1, y + height / 2, y + height - 1].flatMap((down) => across.map((at) => ({ x: at, y: down })));
}

function controlAt({ x, y }: Spot, own: Node): boolean {
  const top = document.elementFromPoint(x, y);
  // What else of us lies there is looked through; to list all that lies at a point is dear.
  const beneath = top === own ? document.elementsFromPoint(x, y).find((element) => element !== own) : top;
  return !beneath || beneath.closest(CONTROLS) !== null;
}

/** Whether a letter is drawn at the point. Textareas keep theirs to themselves and count as empty. */
function textAt({ x, y }: Spot): boolean {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return false;
  const range = document.createRange();
  range.setStart(caret.offsetNode, Math.max(0, caret.offset - 1));
  range.setEnd(caret.offsetNode, Math.min(caret.offset + 1, caret.offsetNode.textContent?.length ?? 0));
  return [...range.getClientRects()].some(
    (rect) => rect.left - 1 <= x && x <= rect.right + 1 && rect.top <= y && y <= rect.bottom,
  );
}

/** The first of the spots where what floats there covers neither a control nor a word of the page; null when none is. */
export function freeSpot(spots: readonly Spot[], size: Size, floating: HTMLElement): Spot | null {
  const host = floating.getRootNode();
  const own = host instanceof ShadowRoot ? host.host : floating;
  floating.style.pointerEvents = 'none';
  const free = spots.find((spot) => probes(spot, size).every((point) => !controlAt(point, own) && !textAt(point)));
  floating.style.pointerEvents = '';
  return free ?? null;
}

/**
 * Puts the badge where the agent wants it, else at the composer's lower right corner, or as near to that as neither a
 * control nor a word is covered.
 */
export function clearSpot(at: BadgePlace['at']): Middleware {
  return {
    name: 'clear-spot',
    fn({ rects, elements }) {
      const { x, y, width, height } = rects.reference;
      const composer = new DOMRect(x, y, width, height);
      const usual = spots(composer, rects.floating);
      const all = at ? [...chosenSpots(composer, rects.floating, at), ...usual] : usual;
      return freeSpot(all, rects.floating, elements.floating) ?? all[0] ?? { x, y };
    },
  };
}
