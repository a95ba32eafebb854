import type { Page } from 'puppeteer-core';
import type { EditorFixture } from './contract.ts';
import { freshdeskPage } from './freshdesk-page.ts';

/** The suite speaks HTML; a plain box holds lines. */
const linesOf = (page: Page, html: string) =>
  page.evaluate((filled) => {
    const holder = document.createElement('div');
    holder.innerHTML = filled.replace(/<br>/g, '\n').replace(/<\/p><p>/g, '\n');
    return holder.textContent ?? '';
  }, html);

const escaped = (line: string) =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');

export const textarea: EditorFixture = {
  name: 'A plain box',
  driver: 'textarea',
  rich: false,
  url: 'https://acme.freshdesk.com/a/tickets/205',
  composer: '.ticket-editor textarea',
  open: freshdeskPage.openReply,
  data: async (page) => {
    const value = await freshdeskPage.data(page);
    return value === ''
      ? ''
      : value
          .split('\n')
          .map((line) => `<p>${escaped(line)}</p>`)
          .join('');
  },
  fill: async (page, html) => freshdeskPage.fill(page, await linesOf(page, html)),
  replaceComposer: freshdeskPage.replaceComposer,
  expected: {
    'after a soft break': '<p>Hello,</p><p>I understand. Bye.</p>',
    'a new line beside a soft break': '<p>Hello,</p><p>I see.</p><p>Really.</p>',
  },
};
