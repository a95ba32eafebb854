import type { Page } from 'puppeteer-core';
import type { EditorFixture } from './contract.ts';

const FRONT = 101;
const BEHIND = 102;

/** CKEditor numbers list items at random. */
const LIST_ITEM_ID = / data-list-item-id="\w+"/g;

const data = (id: number) => async (page: Page) => {
  const html = await page.evaluate((ticket) => window.page.data(ticket), id);
  return html.replace(LIST_ITEM_ID, '');
};
const fill = (id: number) => (page: Page, html: string) =>
  page.evaluate((ticket, filled) => window.page.setData(filled, ticket), id, html);

const shared = {
  driver: 'ckeditor',
  data: data(FRONT),
  fill: fill(FRONT),
  replaceComposer: (page: Page) => page.evaluate(() => window.page.replaceComposer()),
  hide: async (page: Page) => {
    await page.evaluate((behind) => window.page.switchTo(behind), BEHIND);
    return () => page.evaluate((front) => window.page.switchTo(front), FRONT);
  },
  other: { data: data(BEHIND), fill: fill(BEHIND) },
} as const;

export const ckeditorRich: EditorFixture = {
  ...shared,
  name: 'CKEditor, rich',
  rich: true,
  url: `https://acme.zendesk.com/agent/tickets/${FRONT}`,
  composer: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
  prefilled: {
    url: `https://acme.zendesk.com/agent/tickets/${FRONT}?variant=prefilled`,
    text: 'Hello,\nhere is my answer.',
  },
};

export const ckeditorPlain: EditorFixture = {
  ...shared,
  name: 'CKEditor, plain',
  rich: false,
  url: `https://acme.zendesk.com/agent/tickets/${FRONT}?variant=messaging`,
  composer: '[data-test-id="omnicomposer-plain-text-ckeditor"]',
};
