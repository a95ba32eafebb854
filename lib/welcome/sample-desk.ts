import type { ActiveTicket, Helpdesk } from '../helpdesks/contract.ts';
import type { SampleTicket } from './sample-tickets.ts';

/** Where the welcome page shows its ticket and the reply to it. */
export const SAMPLE = { pane: '[data-sample="ticket"]', composer: '[data-sample="reply"]' } as const;

const ANSWERED_AFTER_MS = 40 * 60_000;

/** The welcome page as a helpdesk of its own: one ticket, always open, in which nothing is ever sent. */
export function sampleDesk({ customer, agent, said }: SampleTicket, now: Date): Helpdesk {
  const at = new Date(now.getTime() - ANSWERED_AFTER_MS).toISOString();
  const activeTicket = (document: Document): ActiveTicket | null => {
    const pane = document.querySelector<HTMLElement>(SAMPLE.pane);
    const composer = document.querySelector<HTMLElement>(SAMPLE.composer);
    return pane && { id: '1', pane, composer, visibility: 'public', channel: 'email', strangeEditor: null, drift: [] };
  };
  return {
    id: 'sample',
    filledOnSend: [],
    matches: () => true,
    isTicket: () => true,
    activeTicket,
    sendButton: () => null,
    readThread: () => ({
      messages: [{ author: 'customer', text: said, at, name: customer }],
      complete: true,
      customerName: customer,
      agentName: agent,
      drift: [],
    }),
  };
}
