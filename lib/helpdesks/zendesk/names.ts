import type { ActiveTicket } from '../contract.ts';
import { ZENDESK } from './selectors.ts';

/** An element's words in one line; hostile text stays text. */
export const oneLine = (element: Element | null | undefined): string | undefined =>
  element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

/** The ticket's fields and names stand beside its pane, in the same workspace. Nobody has to be assigned. */
export function namesOf({ pane }: ActiveTicket) {
  const workspace = pane.closest(ZENDESK.workspace) ?? pane.closest(ZENDESK.layout) ?? pane;
  const requester = oneLine(
    workspace.querySelector(ZENDESK.requester) ?? workspace.querySelector(ZENDESK.requesterField),
  );
  const agentName = oneLine(workspace.querySelector(ZENDESK.assignee)) ?? null;
  const hasAgent = agentName !== null || workspace.querySelector(ZENDESK.assigneeField) !== null;
  return { customerName: requester ?? null, agentName, hasAgent };
}
