import type { Page } from 'puppeteer-core';
import type { AdapterFixture } from './contract.ts';

const HOST = 'https://acme.zendesk.com';
const HOUR = 60;
const DAY = 24 * HOUR;

const at = (id: number, variant = '') => `${HOST}/agent/tickets/${id}${variant && `?variant=${variant}`}`;

const DANA = [
  {
    author: 'customer',
    name: 'Dana Whitfield',
    minutesAgo: 3 * DAY,
    text: /^Hi,\n+the blender I ordered .*\n+Thanks,\nDana$/s,
  },
  {
    author: 'agent',
    name: 'Maya Lindqvist',
    minutesAgo: 2 * DAY + 20 * HOUR,
    text: /^Hi Dana,\n+thank you for the photo\. [^\n]+\n+Best regards,\nMaya$/,
  },
  {
    author: 'customer',
    name: 'Dana Whitfield',
    minutesAgo: 95,
    text: /^Hello Maya,\n+I am honestly fed up\. .*\n+Dana$/s,
  },
] as const;

const EMAIL = { id: '101', visibility: 'public', channel: 'email' } as const;
const WHOLE = {
  messages: DANA,
  complete: true,
  customerName: 'Dana Whitfield',
  agentName: 'Maya Lindqvist',
  drift: [],
};

const fillBoth = async (page: Page) => {
  await page.evaluate(() => window.page.setData('<p>To Dana.</p>', 101));
  await page.evaluate(() => window.page.setData('<p>To Heike.</p>', 102));
};

export const zendeskPages: readonly AdapterFixture[] = [
  {
    name: 'a mail, two tickets open',
    url: at(101),
    prepare: fillBoth,
    helpdesk: 'zendesk',
    ticket: { ...EMAIL, composer: { draft: 'To Dana.', inPane: true, label: 'Public reply composer' } },
    thread: WHOLE,
  },
  {
    name: 'the other ticket, after a switch',
    url: at(101),
    prepare: async (page) => {
      await fillBoth(page);
      await page.evaluate(() => window.page.switchTo(102));
    },
    helpdesk: 'zendesk',
    ticket: { id: '102', channel: 'email', visibility: 'public', composer: { draft: 'To Heike.' } },
    thread: {
      customerName: 'Heike Brandstätter',
      agentName: 'Jonas Weber',
      messages: [
        { author: 'customer', minutesAgo: 4 * DAY, text: /^Sehr geehrte Damen/ },
        { author: 'customer', minutesAgo: 28 * HOUR, text: /immer noch keine Antwort/ },
      ],
    },
  },
  {
    name: 'the address ahead of the page',
    url: at(101),
    prepare: (page) => page.evaluate(() => history.pushState(null, '', '/agent/tickets/102')),
    helpdesk: 'zendesk',
    ticket: null,
  },
  {
    name: 'a list of tickets',
    url: at(101),
    prepare: (page) => page.evaluate(() => history.pushState(null, '', '/agent/filters/1')),
    helpdesk: 'zendesk',
    ticket: null,
  },
  {
    name: 'an internal note',
    url: at(101, 'note'),
    helpdesk: 'zendesk',
    ticket: { id: '101', visibility: 'internal', channel: null },
    thread: WHOLE,
  },
  {
    name: 'a note chosen by the switcher',
    url: at(101),
    prepare: (page) => page.evaluate(() => window.page.setChannel('internal')),
    helpdesk: 'zendesk',
    ticket: { visibility: 'internal' },
  },
  {
    name: 'a note whose channel and labels have other names',
    url: at(101, 'note'),
    prepare: (page) =>
      page.evaluate(() => {
        const [button, composer] = ['[data-channel="internal"]', '[data-ticket-id="101"] [role="textbox"]'];
        document.querySelector(button)?.setAttribute('data-channel', 'next');
        for (const each of [button.replace('internal', 'next'), composer])
          document.querySelector(each)?.setAttribute('aria-label', 'Note interne');
      }),
    helpdesk: 'zendesk',
    ticket: { visibility: 'unknown', channel: null },
  },
  {
    name: 'a note in the log that only its colour tells',
    url: at(101),
    prepare: (page) =>
      page.evaluate(() => {
        document.querySelector('[data-test-id="omni-log-internal-note-tag"]')?.remove();
        document.querySelector('[data-ticket-id="101"] [type="internal"]')?.setAttribute('type', 'agent');
      }),
    helpdesk: 'zendesk',
    ticket: EMAIL,
    thread: { messages: DANA.slice(2), drift: ['author'] },
  },
  {
    name: 'messaging',
    url: at(103),
    helpdesk: 'zendesk',
    ticket: { id: '103', visibility: 'public', channel: 'chat', composer: { draft: '' } },
    thread: {
      customerName: 'Timo Behrens',
      messages: [
        { author: 'customer', minutesAgo: 6, text: /^hey 👋 kurze frage$/ },
        { author: 'customer', minutesAgo: 6, text: /^kannst du mal gucken/ },
        { author: 'agent', name: 'Aylin Kaya', minutesAgo: 4, text: /^Hey Timo/ },
        { author: 'customer', minutesAgo: 2, text: /^mega, danke dir/ },
      ],
    },
  },
  {
    name: 'messages in groups',
    url: at(103, 'grouped-chat'),
    helpdesk: 'zendesk',
    ticket: { id: '103' },
    thread: {
      drift: [],
      messages: [
        { author: 'customer', name: 'Timo Behrens', minutesAgo: 6, text: /^hey/ },
        { author: 'customer', name: 'Timo Behrens', minutesAgo: 6, text: /^kannst/ },
        { author: 'agent', minutesAgo: 4, text: /^Hey Timo/ },
        { author: 'customer', minutesAgo: 2, text: /^mega/ },
      ],
    },
  },
  {
    name: 'a tweet',
    url: at(104),
    helpdesk: 'zendesk',
    ticket: { id: '104', visibility: 'public', channel: 'tweet' },
    thread: { customerName: 'Priya Raman' },
  },
  {
    name: 'a hostile name and message',
    url: at(105),
    helpdesk: 'zendesk',
    ticket: { id: '105', channel: 'email' },
    thread: {
      customerName: '<img src=x onerror="document.title=\'hacked\'">',
      messages: [{ author: 'customer', text: /<script>document\.title = "hacked"<\/script> <b>Is that a bug\?<\/b>$/ }],
    },
  },
  {
    name: 'only the last messages',
    url: at(101, 'windowed-log'),
    helpdesk: 'zendesk',
    ticket: EMAIL,
    thread: { ...WHOLE, messages: DANA.slice(2), complete: false },
  },
  {
    name: 'the rest after "show more"',
    url: at(101, 'windowed-log'),
    prepare: (page) => page.evaluate(() => window.page.showMore()),
    helpdesk: 'zendesk',
    ticket: EMAIL,
    thread: { ...WHOLE },
  },
  {
    name: 'a replaced composer',
    url: at(101),
    prepare: async (page) => {
      await fillBoth(page);
      await page.evaluate(() => window.page.replaceComposer());
    },
    helpdesk: 'zendesk',
    ticket: { ...EMAIL, composer: { draft: 'To Dana.' } },
  },
  {
    name: 'a side conversation beside the reply',
    url: at(101, 'side-conversation'),
    prepare: async (page) => {
      await fillBoth(page);
      await page.waitForSelector('.side-conversation [contenteditable="true"]');
    },
    helpdesk: 'zendesk',
    ticket: { ...EMAIL, composer: { draft: 'To Dana.' } },
  },
  {
    name: 'a side conversation while the reply has no composer',
    url: at(101, 'side-conversation'),
    prepare: async (page) => {
      await page.waitForSelector('.side-conversation [contenteditable="true"]');
      await page.$eval('[data-ticket-id="101"] #editor-view', (region) => region.remove());
    },
    helpdesk: 'zendesk',
    ticket: { id: '101', composer: null },
  },
  { name: 'a custom layout', url: at(101, 'custom-layout'), helpdesk: 'zendesk', ticket: EMAIL, thread: WHOLE },
  {
    name: 'a tab of older versions',
    url: at(101, 'tab-data-selected'),
    helpdesk: 'zendesk',
    ticket: EMAIL,
    thread: WHOLE,
  },
  { name: 'a second main', url: at(101, 'second-main-panes'), helpdesk: 'zendesk', ticket: EMAIL, thread: WHOLE },
  { name: 'a bot in the log', url: at(101, 'bot'), helpdesk: 'zendesk', ticket: EMAIL, thread: WHOLE },
  {
    name: 'articles without a type',
    url: at(101, 'untyped-messages'),
    helpdesk: 'zendesk',
    ticket: EMAIL,
    thread: WHOLE,
  },
  {
    name: 'articles that do not tell who wrote them',
    url: at(101, 'unknown-authors'),
    helpdesk: 'zendesk',
    ticket: EMAIL,
    thread: { messages: [], drift: ['author'] },
  },
  {
    name: 'absolute times that lie about their zone',
    url: at(101, 'absolute-times'),
    helpdesk: 'zendesk',
    ticket: EMAIL,
    thread: { messages: DANA.map((message) => ({ ...message, minutesAgo: null })), drift: ['time'] },
  },
  {
    name: 'no switcher, labels in English',
    url: at(101, 'no-switcher'),
    helpdesk: 'zendesk',
    ticket: { visibility: 'public', channel: null },
    thread: { drift: ['channel'] },
  },
  {
    name: 'no switcher and no label that is known',
    url: at(101, 'no-switcher'),
    prepare: (page) =>
      page.$eval('[data-test-id="omnicomposer-rich-text-ckeditor"]', (each) => each.setAttribute('aria-label', '?')),
    helpdesk: 'zendesk',
    ticket: { visibility: 'unknown', channel: null },
    thread: WHOLE,
  },
  {
    name: 'a channel that nobody knows',
    url: at(101, 'unknown-channel'),
    helpdesk: 'zendesk',
    ticket: { visibility: 'public', channel: null },
    thread: { drift: ['channel'] },
  },
  {
    name: 'names only in the log',
    url: at(101, 'no-names'),
    helpdesk: 'zendesk',
    ticket: EMAIL,
    thread: { customerName: 'Dana Whitfield', agentName: null, drift: ['agent-name'] },
  },
  {
    name: 'a domain of the company’s own',
    url: 'https://desk.example.com/agent/tickets/101',
    helpdesk: 'zendesk',
    ticket: EMAIL,
    thread: WHOLE,
  },
  { name: 'the help centre', url: `${HOST}/hc/en-us`, helpdesk: null, ticket: null },
  { name: 'a page that is no helpdesk', url: 'https://example.com/agent/tickets/101', helpdesk: null, ticket: null },
];
