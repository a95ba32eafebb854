import type { ActiveTicket, Drift, Helpdesk, ThreadReading } from '../contract.ts';
import { isInFront } from '../is-in-front.ts';
import { channelOf } from './channel.ts';
import { findComposer } from './composer.ts';
import { readMessages } from './messages.ts';
import { agentName, hasAgentField, requesterName } from './names.ts';
import { AGENT_PATH, DESCRIPTION, FORM, HOSTS, LOAD_MORE, MARKS, PANE, SEND, SHELL, TICKET_PATH } from './selectors.ts';

function matches(url: URL, document: Document): boolean {
  if (!AGENT_PATH.test(url.pathname)) return false;
  if (HOSTS.test(url.hostname)) return true;
  return document.querySelector(SHELL) !== null && document.querySelector(MARKS) !== null;
}

/** One ticket per page: the smallest part that holds log and composer, at most the whole body. */
function paneOf(document: Document, composer: HTMLElement | null): HTMLElement {
  const panes = [...document.querySelectorAll<HTMLElement>(PANE)];
  return panes.find((pane) => !composer || pane.contains(composer)) ?? document.body;
}

const isTicket = (url: URL): boolean => TICKET_PATH.test(url.pathname);

function activeTicket(document: Document, url: URL): ActiveTicket | null {
  const id = TICKET_PATH.exec(url.pathname)?.[1];
  if (!id) return null;
  const { element: composer, ...rest } = findComposer(document);
  return { id, pane: paneOf(document, composer), composer, channel: channelOf(document), ...rest };
}

function readThread({ pane, channel }: ActiveTicket): ThreadReading {
  const document = pane.ownerDocument;
  const customerName = requesterName(document);
  const { messages, drift } = readMessages(document.body, customerName, Date.now());
  const missing: Drift[] = [
    ...drift,
    ...(customerName ? [] : ['customer-name' as const]),
    ...(hasAgentField(document) ? [] : ['agent-name' as const]),
    ...(channel ? [] : ['channel' as const]),
  ];
  const complete = document.querySelector(LOAD_MORE) === null && document.querySelector(DESCRIPTION) !== null;
  return { messages, complete, customerName, agentName: agentName(document), drift: [...new Set(missing)] };
}

function sendButton({ composer }: ActiveTicket): HTMLElement | null {
  const form = composer?.closest(FORM);
  return [...(form?.querySelectorAll<HTMLElement>(SEND) ?? [])].find(isInFront) ?? null;
}

/** Freshdesk's agent interface. Placeholders are filled when a canned response is inserted, so none is left to sending. */
export const freshdesk: Helpdesk = {
  id: 'freshdesk',
  filledOnSend: [],
  matches,
  isTicket,
  activeTicket,
  readThread,
  sendButton,
};
