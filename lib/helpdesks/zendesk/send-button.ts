import type { ActiveTicket } from '../contract.ts';
import { isInFront } from '../is-in-front.ts';
import { ZENDESK } from './selectors.ts';

/** The footer stands outside the pane: of all open tickets' buttons the one that can be seen is meant. */
export function sendButton({ pane }: ActiveTicket): HTMLElement | null {
  const inFront = (root: ParentNode, selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].find(isInFront) ?? null;
  return inFront(pane, ZENDESK.chatSend) ?? inFront(pane.ownerDocument, ZENDESK.submit);
}
