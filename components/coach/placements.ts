import { flip, type Middleware, offset, shift, size } from '@floating-ui/dom';

const GAP = 8;
/** Below this a card is unreadable, and it scrolls its own content instead of shrinking on. */
const LEAST_HEIGHT = 120;

function limitHeight(least: number): Middleware {
  return size({
    padding: GAP,
    apply: ({ availableHeight, elements }) => {
      elements.floating.style.maxHeight = `${Math.max(least, Math.floor(availableHeight))}px`;
    },
  });
}

/** At words: below or above them, never over them, however little room there is. */
export const AT_WORDS: readonly Middleware[] = [
  offset(GAP),
  flip({ padding: GAP, fallbackStrategy: 'bestFit' }),
  shift({ padding: GAP }),
  limitHeight(0),
];

/** Field, list and keys of quick insert, when all of its list is shown. */
const PALETTE_HEIGHT = 350;

/**
 * Below what it floats at where all of it has room, else on the side with more. A list that grows and shrinks with each
 * letter can't be asked for its height: it would be squeezed on the side where it fitted while it was short.
 */
const ROOMIER_SIDE: Middleware = {
  name: 'roomier-side',
  fn({ placement, rects: { reference } }) {
    const below = window.innerHeight - reference.y - reference.height;
    const side = below >= PALETTE_HEIGHT || below >= reference.y ? 'bottom-start' : 'top-start';
    return side === placement ? {} : { reset: { placement: side } };
  },
};

/** At the caret, with a list that changes. */
export const AT_CARET: readonly Middleware[] = [offset(GAP), ROOMIER_SIDE, shift({ padding: GAP }), limitHeight(0)];

/**
 * Above the composer, else left of it or beneath it, where all of it has room; else where there is more, and what does not
 * fit is scrolled to. Never pushed over the composer from the side: there the words stand that it is about.
 */
const BESIDE_COMPOSER: Middleware = {
  name: 'beside-composer',
  fn({ placement, rects: { reference: composer, floating } }) {
    const above = composer.y - 2 * GAP;
    const below = window.innerHeight - composer.y - composer.height - 2 * GAP;
    const sides = [
      ['top-end', floating.height <= above],
      ['left-end', floating.width <= composer.x - 2 * GAP],
      ['bottom-end', floating.height <= below],
    ] as const;
    const [side] = sides.find(([, fits]) => fits) ?? [above >= below ? 'top-end' : 'bottom-end'];
    return side === placement ? {} : { reset: { placement: side } };
  },
};

/** At the composer as a whole, and always inside the window. */
export const AT_COMPOSER: readonly Middleware[] = [
  offset(GAP),
  BESIDE_COMPOSER,
  limitHeight(LEAST_HEIGHT),
  shift({ padding: GAP, crossAxis: true }),
];

/** The smallest rectangle around all of `rects`; null when there are none. */
export function around(rects: readonly DOMRect[]): DOMRect | null {
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
