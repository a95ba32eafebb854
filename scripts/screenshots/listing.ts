import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Language } from '../../lib/analyzer/contract.ts';

/** One image of the listing: a line, and the screenshots under it. */
interface Image {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly line: Readonly<Record<Language, string>>;
  /** Views in their looks, without language: `card light`. */
  readonly views: readonly (readonly [view: string, theme: string])[];
}

const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const IMAGES: readonly Image[] = [
  {
    name: '1-card',
    size: SCREEN,
    line: { en: 'See how your reply lands, before it does', de: 'Sieh, wie deine Antwort ankommt, bevor sie es tut' },
    views: [['card', 'light']],
  },
  {
    name: '2-panel',
    size: SCREEN,
    line: { en: "The ticket's tone at a glance", de: 'Der Ton des Tickets auf einen Blick' },
    views: [['panel', 'light']],
  },
  {
    name: '3-side-panel',
    size: SCREEN,
    line: { en: 'Beside the helpdesk, in light and dark', de: 'Neben dem Helpdesk, hell und dunkel' },
    views: [
      ['side-panel', 'light'],
      ['side-panel', 'dark'],
      ['popup', 'light'],
    ],
  },
  {
    name: '4-dark',
    size: SCREEN,
    line: { en: 'At home in dark mode', de: 'Im Dunkeln zu Hause' },
    views: [['card', 'dark']],
  },
  {
    name: 'tile',
    size: TILE,
    line: { en: 'Replies that land well', de: 'Antworten, die ankommen' },
    views: [],
  },
];

const MARK = readFileSync(new URL('../icons/attune.svg', import.meta.url), 'utf8');
const STYLE = `
  body { align-items: center; background: #f6f4ef; color: #1f1d1a; display: flex; flex-direction: column; gap: 28px;
    font-family: system-ui, sans-serif; height: 100vh; box-sizing: border-box; margin: 0; padding: 40px 48px 0; overflow: hidden }
  h1 { align-items: center; display: flex; font-size: 34px; font-weight: 600; gap: 18px; margin: 0 }
  svg { height: 48px; width: 48px }
  div { align-items: start; display: flex; flex: 1; gap: 28px; justify-content: center; min-height: 0; width: 100% }
  img { border: 1px solid #e3dfd6; border-radius: 12px; box-shadow: 0 4px 16px rgb(40 34 22 / 14%); max-width: 100%;
    min-width: 0; object-fit: cover; object-position: top; height: auto }
  div:has(img + img) img { width: 340px }
  body.tile { justify-content: center; padding: 24px }
  .tile h1 { flex-direction: column; font-size: 26px; text-align: center }
  .tile svg { height: 88px; width: 88px }
  .tile div { display: none }`;

function sourceOf(file: string): string {
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
}

/** Draws the stores' images from the screenshots in `from`, in both languages. */
export async function drawListing(browser: Browser, from: string, folder: string): Promise<void> {
  const page = await browser.newPage();
  for (const language of ['en', 'de'] as const) {
    mkdirSync(join(folder, language), { recursive: true });
    for (const { name, size, line, views } of IMAGES) {
      const pictures = views.map(
        ([view, theme]) => `<img src="${sourceOf(join(from, `${view}-${language}-${theme}.png`))}">`,
      );
      await page.setViewport(size);
      await page.setContent(
        `<style>${STYLE}</style><body class="${name}"><h1>${MARK}${line[language]}</h1><div>${pictures.join('')}</div>`,
      );
      await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      const path = join(folder, language, `${name}.png`) as `${string}.png`;
      await page.screenshot({ path });
      console.log(relative(process.cwd(), path));
    }
  }
  await page.close();
}
