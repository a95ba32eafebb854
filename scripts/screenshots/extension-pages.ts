import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { openPage, remember, speak } from '../pictures/open-popup.ts';
import { DECIDED, PAGE_STATES, type PageState } from './page-states.ts';
import { LOOKS, type Look, nameOf } from './views.ts';

interface Parts {
  readonly browser: Browser;
  readonly extension: string;
  readonly extensionDir: string;
  readonly folder: string;
  readonly only: readonly string[] | null;
}

const fileOf = ({ address }: PageState) => address.replace(/#.*/, '');

async function takeState({ browser, extension, folder }: Parts, state: PageState, look: Look): Promise<void> {
  const page = await openPage(browser, extension, state.address, look.theme);
  await page.bringToFront();
  await state.prepare?.(page);
  await page.mouse.move(0, 0);
  const path = join(folder, `${nameOf(state.name, look)}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
  await page.close();
  console.log(relative(process.cwd(), path));
}

/** Takes the extension's own pages, as far as they are built, in all their states and in every look. */
export async function takePages(parts: Parts): Promise<void> {
  const { browser, extension, extensionDir, only } = parts;
  const built = PAGE_STATES.filter((state) => existsSync(join(extensionDir, fileOf(state))));
  for (const state of built.filter(({ name }) => only === null || only.some((begin) => name.startsWith(begin)))) {
    for (const look of LOOKS) {
      await speak(browser, extension, look.language);
      await remember(browser, extension, state.decided ? DECIDED : { settings: null });
      await takeState(parts, state, look);
    }
  }
}
