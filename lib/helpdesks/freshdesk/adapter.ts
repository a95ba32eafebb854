import type { ActiveTicket, Drift, Helpdesk, ThreadReading } from '../contract.ts';
import { isInFront } from '../is-in-front.ts';
import { channelOf } from './channel.ts';
import { findComposer } from './composer.ts';
import { readMessages } from './messages.ts';
import { agentName, requesterName } from './names.ts';
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

function activeTicket(document: Document, url: URL): ActiveTicket | null {
  const id = TICKET_PATH.exec(url.pathname)?.[1];
  if (!id) return null;
  const { element: composer, visibility } = findComposer(document);
  return { id, pane: paneOf(document, composer), composer, visibility, channel: channelOf(document) };
}

function readThread({ pane, composer, visibility, channel }: ActiveTicket): ThreadReading {
  const document = pane.ownerDocument;
  const customerName = requesterName(document);
  const agent = agentName(document);
  const { messages, drift } = readMessages(document.body, customerName, Date.now());
  const missing: Drift[] = [
    ...drift,
    ...(customerName ? [] : ['customer-name' as const]),
    ...(agent ? [] : ['agent-name' as const]),
    ...(channel ? [] : ['channel' as const]),
    ...(composer && visibility === 'unknown' ? ['visibility' as const] : []),
  ];
  const complete = document.querySelector(LOAD_MORE) === null && document.querySelector(DESCRIPTION) !== null;
  return { messages, complete, customerName, agentName: agent, drift: [...new Set(missing)] };
}

function sendButton({ composer }: ActiveTicket): HTMLElement | null {
  const form = composer?.closest(FORM);
  return [...(form?.querySelectorAll<HTMLElement>(SEND) ?? [])].find(isInFront) ?? null;
}

/** Freshdesk's agent interface. Placeholders are filled when a canned response is inserted, so none is left to sending. */
export const freshdesk: Helpdesk = { id: 'freshdesk', filledOnSend: [], matches, activeTicket, readThread, sendButton };
