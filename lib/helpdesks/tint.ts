import { type Rgb, rgbOf } from './rgb.ts';

/** Helpdesks show notes in yellow or peach, in light and dark: of the wheel's 360 degrees these, and more than a breath of it. */
const HUES = { from: 15, to: 70 } as const;
const LEAST_TINT = 10;

function isYellow({ red, green, blue }: Rgb): boolean {
  const most = Math.max(red, green);
  const tint = most - blue;
  if (tint < LEAST_TINT || green < blue || red < blue) return false;
  const hue = red >= green ? (60 * (green - blue)) / tint : 60 * (2 + (blue - red) / tint);
  return HUES.from <= hue && hue <= HUES.to;
}

/**
 * Whether the colour behind an element is a note's: its own, or that of what it stands in, up to `last`. A sign that needs no
 * hook and no language; never enough to tell a note, and enough to doubt that something is none.
 */
export function isYellowBehind(element: Element, last: Element): boolean {
  for (let each: Element | null = element; each; each = each === last ? null : each.parentElement) {
    const color = rgbOf(getComputedStyle(each).backgroundColor);
    if (color && color.opacity > 0) return isYellow(color);
  }
  return false;
}
