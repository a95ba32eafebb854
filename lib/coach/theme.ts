import { rgbOf } from '../helpdesks/rgb.ts';

export type Theme = 'light' | 'dark';

/** Below this luminance (0 to 1) text on the ground is light. */
const DARK_BELOW = 0.2;
/** What shines through more than that is not the ground. */
const LEAST_OPACITY = 0.5;

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

/** Relative luminance of a colour as browsers compute it; null when it is mostly transparent. */
export function luminanceOf(color: string): number | null {
  const rgb = rgbOf(color);
  if (!rgb || rgb.opacity < LEAST_OPACITY) return null;
  return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
