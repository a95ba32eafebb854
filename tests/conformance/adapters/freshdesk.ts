import type { Page } from 'puppeteer-core';
import { freshdeskPage } from '../editors/freshdesk-page.ts';
import type { AdapterFixture } from './contract.ts';

const HOST = 'https://acme.freshdesk.com';
const HOUR = 60;
const DAY = 24 * HOUR;

const at = (id: number, variant = '') => `${HOST}/a/tickets/${id}${variant && `?variant=${variant}`}`;

const DESCRIPTION = {
  author: 'customer',
  name: 'Murat Yıldız',
  minutesAgo: 20 * HOUR,
  text: /^Guten Tag,\n+mein Paket .*\n+Murat Yıldız$/s,
};
const LATER = [
  {
    author: 'agent',
    name: 'Jonas Weber',
    minutesAgo: 18 * HOUR,
    text: /^Guten Tag Herr Yıldız,\n+ich habe .*\n+Viele Grüße\nJonas Weber$/s,
  },
  { author: 'customer', name: 'Murat Yıldız', minutesAgo: 2 * HOUR, text: /^Es reicht mir .*Was tun Sie jetzt\?$/s },
];
const WHOLE = {
  complete: true,
  customerName: 'Murat Yıldız',
  agentName: 'Jonas Weber',
  drift: [],
  messages: [DESCRIPTION, ...LATER],
};
const REPLY = { id: '203', channel: 'email', visibility: 'public' } as const;

const openReply = (page: Page) => freshdeskPage.openReply(page);
const write = async (page: Page) => {
  await freshdeskPage.openReply(page);
  await freshdeskPage.fill(page, '<div>An Murat.</div>');
};

export const freshdeskPages: readonly AdapterFixture[] = [
  {
    name: 'Freshdesk: a ticket with its composer closed',
    url: at(203),
    helpdesk: 'freshdesk',
    ticket: { id: '203', channel: 'email', visibility: 'unknown', composer: null },
    thread: WHOLE,
  },
  {
    name: 'Freshdesk: an open reply',
    url: at(203),
    prepare: write,
    helpdesk: 'freshdesk',
    ticket: { ...REPLY, composer: { draft: 'An Murat.', inPane: true } },
    thread: WHOLE,
  },
  {
    name: 'Freshdesk: a reply with template, signature and folded history',
    url: at(203, 'prefilled,open'),
    helpdesk: 'freshdesk',
    ticket: { ...REPLY, composer: { draft: 'Guten Tag Murat Yıldız,\n\n\nViele Grüße', inPane: true } },
  },
  {
    name: 'Freshdesk: a note',
    url: at(203),
    prepare: freshdeskPage.openNote,
    helpdesk: 'freshdesk',
    ticket: { id: '203', visibility: 'internal' },
    thread: WHOLE,
  },
  {
    name: 'Freshdesk: a note after a reply',
    url: at(203),
    prepare: async (page) => {
      await write(page);
      await freshdeskPage.openNote(page);
    },
    helpdesk: 'freshdesk',
    ticket: { visibility: 'internal', composer: { draft: '' } },
  },
  {
    name: 'Freshdesk: a forward, which the customer does not get',
    url: at(203),
    prepare: freshdeskPage.openForward,
    helpdesk: 'freshdesk',
    ticket: { visibility: 'internal' },
  },
  {
    name: 'Freshdesk: tabs that do not show which one is open',
    url: at(203, 'unmarked-tabs'),
    prepare: openReply,
    helpdesk: 'freshdesk',
    ticket: { visibility: 'public', channel: 'email' },
  },
  {
    name: 'Freshdesk: a note whose tabs do not show it',
    url: at(203, 'unmarked-tabs,note'),
    helpdesk: 'freshdesk',
    ticket: { visibility: 'internal' },
  },
  {
    name: 'Freshdesk: a replaced composer',
    url: at(203),
    prepare: async (page) => {
      await write(page);
      await freshdeskPage.replaceComposer(page);
    },
    helpdesk: 'freshdesk',
    ticket: { ...REPLY, composer: { draft: 'An Murat.', inPane: true } },
  },
  {
    name: 'Freshdesk: another ticket in the same page',
    url: at(203),
    prepare: async (page) => {
      await write(page);
      await freshdeskPage.goTo(page, 204);
    },
    helpdesk: 'freshdesk',
    ticket: { id: '204', composer: null },
    thread: {
      customerName: 'Petra Klein',
      agentName: 'Nora Quinn',
      drift: [],
      messages: [
        { author: 'customer', minutesAgo: 5 * DAY, text: /^Hello,\n+you charged my card twice/ },
        { author: 'customer', minutesAgo: 4 * DAY, text: /^Any news/ },
        { author: 'customer', minutesAgo: 3 * DAY, text: /third time I am writing/ },
      ],
    },
  },
  {
    name: 'Freshdesk: a private note is not read',
    url: at(201),
    helpdesk: 'freshdesk',
    ticket: { id: '201' },
    thread: { messages: [{ author: 'customer', name: 'Dr. Ingrid Vollmer', text: /^Sehr geehrte Damen und Herren/ }] },
  },
  {
    name: 'Freshdesk: only the last conversations',
    url: at(203, 'load-more'),
    helpdesk: 'freshdesk',
    ticket: { id: '203' },
    thread: { ...WHOLE, complete: false, messages: [DESCRIPTION, ...LATER.slice(1)] },
  },
  {
    name: 'Freshdesk: the rest after "+1 conversations"',
    url: at(203, 'load-more'),
    prepare: freshdeskPage.loadMore,
    helpdesk: 'freshdesk',
    ticket: { id: '203' },
    thread: WHOLE,
  },
  {
    name: 'Freshdesk: the layout of 2026, with the contact in a shadow root',
    url: at(203, 'no-subject'),
    prepare: write,
    helpdesk: 'freshdesk',
    ticket: { ...REPLY, composer: { draft: 'An Murat.', inPane: true } },
    thread: WHOLE,
  },
  {
    name: 'Freshdesk: items that do not tell agent from customer',
    url: at(203, 'no-agent-class'),
    helpdesk: 'freshdesk',
    ticket: { id: '203' },
    thread: { drift: ['author'], messages: LATER.slice(1) },
  },
  {
    name: 'Freshdesk: times that nobody can be sure of',
    url: at(203, 'vague-times'),
    helpdesk: 'freshdesk',
    ticket: { id: '203' },
    thread: { drift: ['time'], messages: WHOLE.messages.map((message) => ({ ...message, minutesAgo: null })) },
  },
  {
    name: 'Freshdesk: the requester’s name only in the log',
    url: at(203, 'no-names'),
    helpdesk: 'freshdesk',
    ticket: { id: '203' },
    thread: { customerName: 'Murat Yıldız', agentName: null, drift: ['agent-name'] },
  },
  {
    name: 'Freshdesk: a tweet, answered in a plain box',
    url: at(205, 'open'),
    helpdesk: 'freshdesk',
    ticket: {
      id: '205',
      channel: 'tweet',
      visibility: 'public',
      composer: { draft: '', inPane: true, label: 'Reply' },
    },
    thread: { customerName: 'Kim Nguyen', messages: [{ author: 'customer', minutesAgo: 30, text: /^@StadtradHelp/ }] },
  },
  {
    name: 'Freshdesk: an email answered in a plain box is no tweet',
    url: at(202, 'open,social'),
    helpdesk: 'freshdesk',
    ticket: { id: '202', channel: 'email', visibility: 'public', composer: { draft: '' } },
  },
  {
    name: 'Freshdesk: a domain of the company’s own',
    url: 'https://desk.example.com/a/tickets/203',
    prepare: write,
    helpdesk: 'freshdesk',
    ticket: { ...REPLY, composer: { draft: 'An Murat.', inPane: true } },
    thread: WHOLE,
  },
  {
    name: 'Freshdesk: a list of tickets',
    url: at(203),
    prepare: (page) => page.evaluate(() => history.pushState(null, '', '/a/tickets/filters/12')),
    helpdesk: 'freshdesk',
    ticket: null,
  },
  { name: 'Freshdesk: the help centre', url: `${HOST}/support/home`, helpdesk: null, ticket: null },
];
