import { join, relative } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { openPage, speak } from '../pictures/open-popup.ts';
import { ROOT } from '../tools/run-tool.ts';
import { LOOKS, type Look, nameOf } from './views.ts';

interface Parts {
  readonly browser: Browser;
  readonly extension: string;
  readonly folder: string;
}

/** A sound pack, as a lead would have one. */
const PACK = join(ROOT, 'tests/packs/sound.json');
const SECTIONS = ['statements', 'settings', 'try', 'check', 'publish'];

async function openDraft(page: Page): Promise<void> {
  const box = await page.waitForSelector('.studio input[type="file"]');
  await (box as ElementHandle<HTMLInputElement>).uploadFile(PACK);
  await page.waitForSelector('.studio-head');
  await page.waitForSelector('[data-checked="done"]');
}

async function takeLook({ browser, extension, folder }: Parts, look: Look): Promise<void> {
  await speak(browser, extension, look.language);
  const page = await openPage(browser, extension, 'options.html#studio', look.theme);
  await openDraft(page);
  for (const section of SECTIONS) {
    await page.click(`.studio-bar a[href$="/${section}"]`);
    await page.waitForSelector(`.studio-bar a[href$="/${section}"][aria-current]`);
    await page.waitForNetworkIdle();
    const row = section === 'statements' ? await page.waitForSelector('.studio-list li button') : null;
    await row?.click();
    const path = join(folder, `${nameOf(`studio-${section}`, look)}.png`) as `${string}.png`;
    await page.screenshot({ path });
    console.log(relative(process.cwd(), path));
  }
  await page.close();
}

/** Takes sections of the pack studio in every look, each with a draft of its own. */
export async function takeStudio(parts: Parts): Promise<void> {
  for (const look of LOOKS) await takeLook(parts, look);
}
