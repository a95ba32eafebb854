import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(`${process.cwd()}/components/ui/tokens.css`, 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const SURFACES = ['surface', 'surface-sunken', 'surface-accent'];
/** Pairs that are drawn, with the least contrast that they need. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...SURFACES.map((surface) => ['text', surface, 7] as const),
  ...SURFACES.flatMap((surface) =>
    ['text-soft', 'accent', 'hint', 'advice', 'warning'].map((text) => [text, surface, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
  ['border-control', 'surface', 3],
  ['border-control', 'surface-sunken', 3],
];

function colour(name: string, theme: Theme): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(CSS) ?? [];
  const found = theme === 'light' ? light : dark;
  if (!found) throw new Error(`tokens.css has no --${name}. Name it there, or take it out of this test.`);
  return found;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2's contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('tokens', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  describe.each(THEMES)('%s', (theme) => {
    it.each(PAIRS)('%s on %s reaches %d', (text, surface, least) => {
      expect(contrast(colour(text, theme), colour(surface, theme))).toBeGreaterThanOrEqual(least);
    });
  });
});

describe('components', () => {
  const sheets = [
    'ui/controls.css',
    'ui/reading.css',
    'ui/page.css',
    'coach/coach.css',
    'library/library.css',
    'settings/settings.css',
    'packs/packs.css',
    'welcome/welcome.css',
  ];

  it.each(sheets)('%s names no colour and no size of its own', (sheet) => {
    const css = readFileSync(`${process.cwd()}/components/${sheet}`, 'utf8').replace(/\/\*.*?\*\//gs, '');
    const hidden = css.replace(/\.visually-hidden \{[^}]*\}/g, '');
    expect(hidden.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|\d(?:px|rem|em|ms)\b/gi)).toBeNull();
  });
});
