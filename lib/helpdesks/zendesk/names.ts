import type { ActiveTicket } from '../contract.ts';
import { shownName } from '../shown-name.ts';
import { ZENDESK } from './selectors.ts';

/** The ticket's fields and names stand beside its pane, in the same workspace. Nobody has to be assigned. */
export function namesOf({ pane }: ActiveTicket) {
  const workspace = pane.closest(ZENDESK.workspace) ?? pane.closest(ZENDESK.layout) ?? pane;
  const requester = shownName(
    workspace.querySelector(ZENDESK.requester) ?? workspace.querySelector(ZENDESK.requesterField),
  );
  const agentName = shownName(workspace.querySelector(ZENDESK.assignee));
  const hasAgent = agentName !== null || workspace.querySelector(ZENDESK.assigneeField) !== null;
  return { customerName: requester, agentName, hasAgent };
}
