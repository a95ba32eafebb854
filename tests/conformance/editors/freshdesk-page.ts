import type { Page } from 'puppeteer-core';
import type { FreshdeskPage } from '../../helpdesk-pages/freshdesk/page.ts';

type WithPage = { readonly page: FreshdeskPage };

/** Ways to the functions that Freshdesk's demo page offers; each runs in the page. */
export const freshdeskPage = {
  data: (page: Page) => page.evaluate(() => (window as unknown as WithPage).page.data()),
  fill: (page: Page, html: string) =>
    page.evaluate((filled) => (window as unknown as WithPage).page.setData(filled), html),
  openReply: (page: Page) => page.evaluate(() => (window as unknown as WithPage).page.openReply()),
  openNote: (page: Page) => page.evaluate(() => (window as unknown as WithPage).page.openNote()),
  openForward: (page: Page) => page.evaluate(() => (window as unknown as WithPage).page.openForward()),
  replaceComposer: (page: Page) => page.evaluate(() => (window as unknown as WithPage).page.replaceComposer()),
  loadMore: (page: Page) => page.evaluate(() => (window as unknown as WithPage).page.loadMore()),
  goTo: (page: Page, id: number) => page.evaluate((next) => (window as unknown as WithPage).page.goTo(next), id),
};
