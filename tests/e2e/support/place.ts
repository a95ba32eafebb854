import type { Page } from 'puppeteer-core';
import { PATIENCE } from './coach.ts';

/** Where a page is within its site, as `openOwn` takes it. WebDriver does not tell it of an extension's page; the page does. */
export const placeOf = (page: Page): Promise<string> =>
  page.evaluate(() => location.href.slice(location.origin.length + 1));

/** Loads one of the extension's pages again, as F5 does; whether it went, for a page may ask to stay. */
export async function reloaded(page: Page): Promise<boolean> {
  await page.evaluate(() => Object.assign(window, { before: true }));
  // WebDriver does not tell when an extension's page has loaded; the page does.
  void page.reload().catch(() => undefined);
  const gone = () => document.readyState === 'complete' && !('before' in window);
  const until = Date.now() + PATIENCE / 2;
  while (Date.now() < until) {
    if (await page.evaluate(gone).catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
