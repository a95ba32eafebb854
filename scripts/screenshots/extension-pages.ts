import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { openPage, speak } from '../pictures/open-popup.ts';
import { LOOKS, nameOf } from './views.ts';

interface Parts {
  readonly browser: Browser;
  readonly extension: string;
  readonly extensionDir: string;
  readonly folder: string;
  readonly only: readonly string[] | null;
}

/** Pages that belong to no ticket. */
const PAGES = ['options', 'welcome'];

/** Takes the extension's own pages in every look, as far as they are built. */
export async function takePages({ browser, extension, extensionDir, folder, only }: Parts): Promise<void> {
  const built = PAGES.filter((page) => existsSync(join(extensionDir, `${page}.html`)));
  for (const name of built.filter((page) => only === null || only.includes(page))) {
    for (const look of LOOKS) {
      await speak(browser, extension, look.language);
      const page = await openPage(browser, extension, `${name}.html`, look.theme);
      const path = join(folder, `${nameOf(name, look)}.png`) as `${string}.png`;
      await page.screenshot({ path });
      await page.close();
      console.log(relative(process.cwd(), path));
    }
  }
}
