/** In CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const AT_THE_SIDE = 20;
const ABOVE = 12;
/** The editor's own buttons stand there. */
const BELOW = 60;

/** What of the window goes into the picture: the customer's words, the composer and what is open. */
export function frameAround(boxes: readonly Box[], window: { readonly width: number; readonly height: number }) {
  const least = (side: 'left' | 'top', room: number) => Math.max(0, Math.min(...boxes.map((box) => box[side])) - room);
  const most = (side: 'right' | 'bottom', room: number, limit: number) =>
    Math.min(limit, Math.max(...boxes.map((box) => box[side])) + room);
  const [x, y] = [least('left', AT_THE_SIDE), least('top', ABOVE)];
  return {
    x,
    y,
    width: most('right', AT_THE_SIDE, window.width) - x,
    height: most('bottom', BELOW, window.height) - y,
  };
}
