import type { Middleware } from '@floating-ui/dom';

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const INSET = 8;
const STEPS_LEFT = 4;
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

function probes({ x, y }: Spot, { width, height }: Size): readonly Spot[] {
  const across = [x, x + width / 2, x + width];
  return [y + 1, y + height / 2, y + height - 1].flatMap((down) => across.map((at) => ({ x: at, y: down })));
}

function controlAt({ x, y }: Spot, own: Node): boolean {
  const beneath = document.elementsFromPoint(x, y).find((element) => element !== own);
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

/** Puts the badge at the composer's lower right corner, or as near to it as neither a control nor a word is covered. */
export const clearSpot: Middleware = {
  name: 'clear-spot',
  fn({ rects, elements }) {
    const { x, y, width, height } = rects.reference;
    const badge = elements.floating;
    const host = badge.getRootNode();
    const own = host instanceof ShadowRoot ? host.host : badge;
    const all = spots(new DOMRect(x, y, width, height), rects.floating);
    badge.style.pointerEvents = 'none';
    const free = all.find((spot) =>
      probes(spot, rects.floating).every((point) => !controlAt(point, own) && !textAt(point)),
    );
    badge.style.pointerEvents = '';
    return free ?? all[0] ?? { x, y };
  },
};
