import type { DemoTicket } from '../../tests/helpdesk-pages/tickets/contract.ts';
import { freshdeskTickets } from '../../tests/helpdesk-pages/tickets/freshdesk.ts';
import { zendeskTickets } from '../../tests/helpdesk-pages/tickets/zendesk.ts';

/** A demo helpdesk as an agent's hands know it. */
export interface Desk {
  readonly name: string;
  readonly tickets: readonly DemoTicket[];
  address(ticket: DemoTicket, theme?: 'dark'): string;
  /** CSS of what the reply is written in, and of what opens it where it is closed at first. */
  readonly composer: string;
  readonly opener: string | null;
}

function address(base: string): Desk['address'] {
  return ({ id }, theme) => `${base}${id}${theme === undefined ? '' : `?theme=${theme}`}`;
}

export const desks: readonly Desk[] = [
  {
    name: 'Zendesk',
    tickets: zendeskTickets,
    address: address('https://acme.zendesk.com/agent/tickets/'),
    composer: '[data-test-id^="omnicomposer-"][contenteditable="true"]',
    opener: null,
  },
  {
    name: 'Freshdesk',
    tickets: freshdeskTickets,
    address: address('https://acme.freshdesk.com/a/tickets/'),
    composer: '.ticket-editor .fr-element[contenteditable="true"], .ticket-editor textarea',
    opener:
      '[data-test-id="ticket-action-reply"], [data-test-email-action="reply"], [data-test-email-action-btn="reply"]',
  },
];
