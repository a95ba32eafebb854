import type { Page } from 'puppeteer-core';
import { PATIENCE } from './coach.ts';
import type { Stage } from './stage.ts';
import { tabOf } from './view.ts';

/** The toolbar's popup for that page, in a tab of its own. */
export async function openPopup(stage: Stage, page: Page): Promise<Page> {
  const popup = await stage.openOwn(`popup.html?tab=${await tabOf(stage, page)}`);
  await popup.waitForSelector('.ticket-line h1', { timeout: PATIENCE });
  await popup.bringToFront();
  return popup;
}

/** The popup as the toolbar's button opens it, over the page. */
export async function openFromToolbar(stage: Stage, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await stage.browser.extensions()).get(stage.extension);
  const opened = stage.browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: PATIENCE });
  await extension?.triggerAction(page);
  return await (await opened).asPage();
}
