import type { CoachView } from '../../../lib/messages/protocol.ts';
import { TRY_AGENT, type TryTicket } from '../../../lib/studio/try-tickets.ts';
import type { Tried } from './use-tried.ts';

/** What the coach would tell the popup of a tried ticket. */
export function viewOf(
  ticket: Omit<TryTicket, 'kind' | 'language'>,
  { analysis, findings, briefing }: Tried,
): CoachView {
  return {
    status: 'ready',
    helpdesk: 'sample',
    ticketId: '1',
    revision: 1,
    channel: { value: ticket.channel, by: 'page' },
    threadComplete: true,
    customerName: ticket.customer.trim() || null,
    agentName: TRY_AGENT,
    draft: ticket.reply,
    language: analysis.language,
    findings,
    analysis,
    briefing,
    hiddenHere: 0,
    lastCustomerMessage: ticket.said.trim() || null,
    notice: null,
    unread: [],
  };
}
