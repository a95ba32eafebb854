import type { ActiveTicket, Drift } from '../contract.ts';
import { isInFront } from '../is-in-front.ts';
import { channelOf, visibilityOf } from './channels.ts';
import { paneOf, ZENDESK } from './selectors.ts';

const TICKET_PATH = /^\/agent\/(?:tickets|workspaces)\/(\d+)(?:\/|$)/;

/** The same ticket may stand in the page under several hooks; the one that holds the conversation counts. */
function paneInFront(document: Document, id: string): HTMLElement | null {
  const panes = [...document.querySelectorAll<HTMLElement>(paneOf(id))].filter(isInFront);
  return panes.find((pane) => pane.querySelector(`${ZENDESK.log}, ${ZENDESK.composer}`)) ?? panes[0] ?? null;
}

/** Of the editables that `selector` finds, the one in the place for replies, and none of a side conversation. */
function editableIn(pane: HTMLElement, selector: string): HTMLElement | null {
  const found = [...pane.querySelectorAll<HTMLElement>(selector)].filter(
    (editable) => !editable.closest(ZENDESK.elsewhere) && isInFront(editable),
  );
  return found.find((editable) => editable.closest(ZENDESK.composerRegion)) ?? found[0] ?? null;
}

/** A switcher may name its ticket; one of another ticket is none of this one's. */
function switcherIn(pane: HTMLElement, id: string): Element | null {
  const switchers = [...pane.querySelectorAll(ZENDESK.switcher)];
  const ticketOf = (switcher: Element) => switcher.getAttribute('data-channel-switcher-trigger-for-ticket-id');
  return switchers.find((each) => ticketOf(each) === id) ?? switchers.find((each) => !ticketOf(each)) ?? null;
}

export const isTicket = (url: URL): boolean => TICKET_PATH.test(url.pathname);

/** The address says which ticket is in front, and it has to be the one that can be seen. */
export function activeTicket(document: Document, url: URL): ActiveTicket | null {
  const id = TICKET_PATH.exec(url.pathname)?.[1];
  const pane = id ? paneInFront(document, id) : null;
  if (!id || !pane) return null;
  const composer = editableIn(pane, ZENDESK.composer);
  const switcher = switcherIn(pane, id);
  const visibility = visibilityOf(switcher, composer);
  const strangeEditor = composer ? null : editableIn(pane, ZENDESK.anyEditor);
  const drift: Drift[] = [];
  if (strangeEditor) drift.push('composer');
  if (composer && visibility === 'unknown') drift.push('visibility');
  return { id, pane, composer, visibility, channel: channelOf(switcher), strangeEditor, drift };
}
