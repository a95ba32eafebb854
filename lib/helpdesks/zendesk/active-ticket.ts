import type { ActiveTicket } from '../contract.ts';
import { isInFront } from '../is-in-front.ts';
import { channelOf, visibilityOf } from './channels.ts';
import { paneOf, ZENDESK } from './selectors.ts';

const TICKET_PATH = /^\/agent\/(?:tickets|workspaces)\/(\d+)(?:\/|$)/;

/** The same ticket may stand in the page under several hooks; the one that holds the conversation counts. */
function paneInFront(document: Document, id: string): HTMLElement | null {
  const panes = [...document.querySelectorAll<HTMLElement>(paneOf(id))].filter(isInFront);
  return panes.find((pane) => pane.querySelector(`${ZENDESK.log}, ${ZENDESK.composer}`)) ?? panes[0] ?? null;
}

function composerIn(pane: HTMLElement): HTMLElement | null {
  const composers = [...pane.querySelectorAll<HTMLElement>(ZENDESK.composer)].filter(
    (composer) => !composer.closest(ZENDESK.sideConversation) && isInFront(composer),
  );
  return composers.find((composer) => composer.closest(ZENDESK.composerRegion)) ?? composers[0] ?? null;
}

/** A switcher may name its ticket; one of another ticket is none of this one's. */
function switcherIn(pane: HTMLElement, id: string): Element | null {
  const switchers = [...pane.querySelectorAll(ZENDESK.switcher)];
  const ticketOf = (switcher: Element) => switcher.getAttribute('data-channel-switcher-trigger-for-ticket-id');
  return switchers.find((each) => ticketOf(each) === id) ?? switchers.find((each) => !ticketOf(each)) ?? null;
}

/** The address says which ticket is in front, and it has to be the one that can be seen. */
export function activeTicket(document: Document, url: URL): ActiveTicket | null {
  const id = TICKET_PATH.exec(url.pathname)?.[1];
  const pane = id ? paneInFront(document, id) : null;
  if (!id || !pane) return null;
  const composer = composerIn(pane);
  const switcher = switcherIn(pane, id);
  return { id, pane, composer, visibility: visibilityOf(switcher, composer), channel: channelOf(switcher) };
}
