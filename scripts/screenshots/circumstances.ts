import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { settle } from '../../tests/gallery/open-exhibit.ts';
import { serveGallery } from '../../tests/gallery/serve.ts';
import { openPage, speak } from '../pictures/open-popup.ts';
import { LOOKS, type Look, nameOf } from './views.ts';

interface Parts {
  readonly browser: Browser;
  readonly extension: string;
  readonly folder: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a page is seen by whoever needs it otherwise: twice as large, or (the last, since it stays) in the system's colours. */
const CIRCUMSTANCES: Readonly<Record<string, (page: Page, size: Size) => Promise<unknown>>> = {
  zoomed: (page, { width, height }) =>
    page.setViewport({ width: Math.round(width / 2), height: Math.round(height / 2), deviceScaleFactor: 2 }),
  forced: async (page, size) => {
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  },
};

const PAGE: Size = { width: 1120, height: 880 };
const PAGES = ['rules', 'packs', 'standards', 'shortcuts', 'privacy'].map((view) => `options.html#${view}`);

/** Exhibits of the gallery, by their query. */
const EXHIBITS: Readonly<Record<string, Size>> = {
  'state=card-second': { width: 1120, height: 880 },
  'state=panel-upset': { width: 1120, height: 880 },
  'state=palette': { width: 1120, height: 880 },
  'state=last-look': { width: 1120, height: 880 },
  'state=notice-hidden': { width: 1120, height: 880 },
  'popup=panel-whisper': { width: 360, height: 520 },
  'side=panel-whisper': { width: 480, height: 820 },
};

/** Takes pages and exhibits in one look and in every circumstance. */
async function takeLook({ browser, extension, folder }: Parts, gallery: string, look: Look): Promise<void> {
  const take = async (page: Page, name: string, size: Size) => {
    for (const [circumstance, set] of Object.entries(CIRCUMSTANCES)) {
      await set(page, size);
      await settle(page);
      const path = join(folder, `${nameOf(`${name}-${circumstance}`, look)}.png`) as `${string}.png`;
      await page.screenshot({ path });
      console.log(relative(process.cwd(), path));
    }
    await page.close();
  };
  await speak(browser, extension, look.language);
  for (const address of [...PAGES, 'welcome.html']) {
    const page = await openPage(browser, extension, address, look.theme);
    await take(page, address.replace('.html', '').replace('#', '-'), PAGE);
  }
  for (const [query, size] of Object.entries(EXHIBITS)) {
    const page = await browser.newPage();
    await page.goto(`${gallery}?${query}&lang=${look.language}&theme=${look.theme}`);
    await take(page, query.replace('=', '-'), size);
  }
}

/** Takes what an agent sees who needs forced colours or 200 % zoom. */
export async function takeCircumstances(parts: Parts): Promise<void> {
  mkdirSync(parts.folder, { recursive: true });
  const gallery = await serveGallery();
  try {
    const [light, , , dark] = LOOKS;
    for (const look of [light, dark]) if (look) await takeLook(parts, gallery.address, look);
  } finally {
    await gallery.close();
  }
}
