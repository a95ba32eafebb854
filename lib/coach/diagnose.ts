import type { ThreadReading } from '../helpdesks/contract.ts';
import type { Diagnosis } from '../messages/protocol.ts';
import { isLoading, partsOf } from './page-health.ts';
import { type Catalogues, lookAt } from './scene.ts';

function countsOf({ messages, complete, customerName, agentName }: ThreadReading): Diagnosis['thread'] {
  const count = (author: 'customer' | 'agent') => messages.filter((message) => message.author === author).length;
  return {
    customer: count('customer'),
    agent: count('agent'),
    timed: messages.filter(({ at }) => at !== undefined).length,
    complete,
    customerName: customerName !== null,
    agentName: agentName !== null,
  };
}

/** Looks at the page as the coach does, and tells which parts of the helpdesk it finds. Says no word of the ticket. */
export function diagnose(document: Document, url: URL, catalogues: Catalogues): Diagnosis {
  const scene = lookAt(document, url, catalogues);
  const { state, helpdesk, ticket, driver } = scene;
  const thread = helpdesk && ticket && state !== 'note' ? helpdesk.readThread(ticket) : null;
  const missing = [...scene.drift, ...(thread?.drift ?? [])];
  return {
    helpdesk: helpdesk?.id ?? null,
    state,
    editor: driver?.id ?? null,
    visibility: ticket?.visibility ?? null,
    channel: ticket?.channel ?? null,
    unread: partsOf(missing),
    loading: isLoading(document, scene),
    missing,
    thread: thread && countsOf(thread),
  };
}
