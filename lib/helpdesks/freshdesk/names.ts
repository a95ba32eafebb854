import { shownName } from '../shown-name.ts';
import { AGENT_MARK, ASSIGNEE, AUTHOR, CONTACT_LINK, CONTACT_PANEL, DESCRIPTION, REQUESTER_INFO } from './selectors.ts';

/** The author's name of a message. */
export const authorOf = (item: Element) => shownName(item.querySelector(AUTHOR));

/** The description is the requester's, unless an agent opened the ticket. */
function authorOfDescription(document: Document): string | null {
  const description = document.querySelector(DESCRIPTION);
  return description && !description.querySelector(AGENT_MARK) ? authorOf(description) : null;
}

/** The contact panel is an application of its own, behind an open shadow root. */
function nameInContactPanel(document: Document): string | null {
  const panels = [...document.querySelectorAll(CONTACT_PANEL)];
  const links = panels.flatMap((panel) => [...(panel.shadowRoot?.querySelectorAll(CONTACT_LINK) ?? [])]);
  return links.map(shownName).find((name) => name !== null) ?? null;
}

/** The requester's name as the page shows it; hostile text stays text. */
export function requesterName(document: Document): string | null {
  return (
    nameInContactPanel(document) ?? shownName(document.querySelector(REQUESTER_INFO)) ?? authorOfDescription(document)
  );
}

/** Whether the page says who is assigned, nobody included. */
export const hasAgentField = (document: Document): boolean => document.querySelector(ASSIGNEE) !== null;

/** The assigned agent: the part behind the slash of "Group / Agent", unless nobody is ("--"). */
export function agentName(document: Document): string | null {
  const [, agent] = shownName(document.querySelector(ASSIGNEE))?.split(' / ') ?? [];
  return agent && !/^-+$/.test(agent) ? agent : null;
}
