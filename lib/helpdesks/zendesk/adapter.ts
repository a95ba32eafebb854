import type { Helpdesk } from '../contract.ts';
import { activeTicket, isTicket } from './active-ticket.ts';
import { ZENDESK } from './selectors.ts';
import { sendButton } from './send-button.ts';
import { readThread } from './thread.ts';

const HOSTS = /(?:^|\.)zendesk(?:gov)?\.com$/;
const AGENT_PATH = /^\/agent(?:\/|$)/;

/** Zendesk's Agent Workspace. A company may serve it under a domain of its own; then the page itself tells. */
export const zendesk: Helpdesk = {
  id: 'zendesk',
  filledOnSend: ['ticket.', 'current_user.', 'dc.', 'satisfaction.', 'user.', 'agent.'],
  matches: (url, document) =>
    AGENT_PATH.test(url.pathname) && (HOSTS.test(url.hostname) || document.querySelector(ZENDESK.interface) !== null),
  isTicket,
  activeTicket,
  readThread,
  sendButton,
};
