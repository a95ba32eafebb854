import type { Page } from 'puppeteer-core';
import type { Language } from '../../../lib/analyzer/contract.ts';

/** A demo helpdesk's email reply, as far as the tests have to know it. */
export interface Desk {
  readonly name: 'Zendesk' | 'Freshdesk';
  readonly language: Language;
  readonly address: string;
  /** How the agent greets and signs in that ticket. */
  readonly greeting: string;
  readonly closing: string;
  /** The HTML of one paragraph in the editor's data. */
  paragraph(html: string): string;
}

const ckeditor = (html: string) => `<p>${html || ' '}</p>`;
const froala = (html: string) => `<div>${html || '<br>'}</div>`;

/** The same five faults are written in each of these tickets. */
export const desks: readonly Desk[] = [
  {
    name: 'Zendesk',
    language: 'en',
    address: 'https://acme.zendesk.com/agent/tickets/101',
    greeting: 'Hi Dana,',
    closing: 'Best regards,\nMaya',
    paragraph: ckeditor,
  },
  {
    name: 'Zendesk',
    language: 'de',
    address: 'https://acme.zendesk.com/agent/tickets/102',
    greeting: 'Guten Tag Frau Brandstätter,',
    closing: 'Mit freundlichen Grüßen\nJonas Weber',
    paragraph: ckeditor,
  },
  {
    name: 'Freshdesk',
    language: 'en',
    address: 'https://acme.freshdesk.com/a/tickets/204?variant=open',
    greeting: 'Hi Petra,',
    closing: 'Best regards,\nNora',
    paragraph: froala,
  },
  {
    name: 'Freshdesk',
    language: 'de',
    address: 'https://acme.freshdesk.com/a/tickets/203?variant=open',
    greeting: 'Guten Tag Herr Yıldız,',
    closing: 'Mit freundlichen Grüßen\nJonas Weber',
    paragraph: froala,
  },
];

/** Waits until the demo page is built and its composer, where it opens by itself, is there. */
export async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (window as unknown as { page: { ready(): Promise<void> } }).page.ready();
  });
}

/** The conversation of the ticket in front becomes this one message of its requester, written when the last one was. */
export async function customerSays(page: Page, text: string): Promise<void> {
  await page.evaluate((said) => {
    const all = '[data-test-id="omni-log-comment-item"], .ticket-details__item';
    const own = '.customer, .requestor-wrap, .ticket-details__requestor:not(.ticket-details__privatenote)';
    const body = '[data-test-id="omni-log-message-content"], .ticket_note, #ticket_original_request';
    const front = document.querySelector('.workspace:not(.is-cached)') ?? document;
    const items = [...front.querySelectorAll(all)];
    const last = items.findLast((item) => item.matches(own));
    for (const item of items) if (item !== last) item.remove();
    last?.querySelector(body)?.replaceChildren(said);
  }, text);
}
