export type Theme = 'light' | 'dark';

/** Below this luminance (0 to 1) text on the ground is light. */
const DARK_BELOW = 0.2;

/** The helpdesk's theme: what it declares on `<html>`, else how bright the ground behind the composer is. */
export function themeOf(document: Document, composer: Element | null): Theme {
  const declared = document.documentElement.dataset.theme;
  if (declared === 'light' || declared === 'dark') return declared;
  if (declared === 'system') return prefersDark(document) ? 'dark' : 'light';
  for (let element: Element | null = composer ?? document.body; element; element = element.parentElement) {
    const luminance = luminanceOf(document.defaultView?.getComputedStyle(element).backgroundColor ?? '');
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  return 'light';
}

function prefersDark(document: Document): boolean {
  return document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
}

/** Relative luminance of `rgb()` or `rgba()` as browsers compute it; null when it is mostly transparent. */
export function luminanceOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!/^rgba?\(/.test(color) || red === undefined || green === undefined || blue === undefined) return null;
  if (alpha < 0.5) return null;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
