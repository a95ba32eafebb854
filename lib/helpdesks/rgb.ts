/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly opacity: number;
}

/** As browsers write nearly every colour that they have computed. */
const PLAIN = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/** A colour as `getComputedStyle` gives it, `oklch()` and its like included; null where there is none to see. */
export function rgbOf(color: string): Rgb | null {
  const [, red, green, blue, opacity = '1'] = PLAIN.exec(color) ?? [];
  if (blue === undefined) return color.includes('(') ? paintedRgb(color) : null;
  return { red: Number(red), green: Number(green), blue: Number(blue), opacity: Number(opacity) };
}

/** The browser knows every notation: it paints one point, which is read back. */
function paintedRgb(color: string): Rgb | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = 'transparent';
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, opacity: opacity / 255 };
}
