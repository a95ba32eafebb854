import type { Language } from '../analyzer/contract.ts';
import { feelingWord } from './feeling-word.ts';
import type { Facts } from './fill.ts';
import { orderReference } from './order-number.ts';
import { readPersonName } from './person-name.ts';
import { waitingFacts } from './waiting-words.ts';

/** What is known of the ticket. `language` is the reply's. */
export interface TicketFacts {
  readonly customerName: string | null;
  readonly agentName: string | null;
  readonly waitingMinutes: number | null;
  readonly language: Language;
  readonly lastCustomerMessage: string | null;
}

function present(facts: Readonly<Record<string, string | null | undefined>>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null));
}

/**
 * The facts that the ticket itself gives for a statement's placeholders. A first name goes into `customer`, a whole one into
 * `customer:full`. What the ticket does not say is absent; nothing is guessed.
 */
export function factsOf(ticket: TicketFacts): Facts {
  const customer = readPersonName(ticket.customerName);
  const agent = readPersonName(ticket.agentName);
  const message = ticket.lastCustomerMessage ?? '';
  return present({
    customer: customer?.first,
    'customer:full': customer?.full,
    agent: agent?.first,
    'agent:full': agent?.full,
    ...waitingFacts(ticket.waitingMinutes, ticket.language),
    feeling: feelingWord(message, ticket.language),
    order: orderReference(message, ticket.language),
  });
}
