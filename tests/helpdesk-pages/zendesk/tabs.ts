import { element, icon } from '../kit/element.ts';
import type { DemoTicket } from '../tickets/contract.ts';
import { has } from './variants.ts';

const LETTER = 'M3 6h18v12H3zM3 7l9 6 9-6';
const BUBBLE = 'M4 5h16v11H9l-5 4z';

/** The header's tabs; the versions of the workspace mark the selected one differently. */
export function tabBar(tickets: readonly DemoTicket[], open: (id: number) => void): HTMLElement {
  const tabs = tickets.map((ticket) => {
    const title = element('div', { 'data-test-id': 'header-tab-title', title: ticket.requester.name }, ticket.subject);
    const tab = element(
      'a',
      {
        'data-test-id': 'header-tab',
        href: `/agent/tickets/${ticket.id}`,
        'data-entity-id': String(ticket.id),
        'data-entity-type': 'TICKET_ENTITY_TYPE',
      },
      element('div', {}, icon(ticket.channel === 'email' ? LETTER : BUBBLE)),
      element('div', { class: 'tab-text' }, title, element('small', {}, `#${ticket.id}`)),
    );
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      open(ticket.id);
    });
    return tab;
  });
  return element('header', { 'data-test-id': 'header-toolbar' }, ...tabs);
}

export function selectTab(bar: HTMLElement, id: number): void {
  for (const tab of bar.querySelectorAll<HTMLElement>('[data-test-id="header-tab"]')) {
    const isSelected = tab.dataset.entityId === String(id);
    if (has('tab-data-selected')) tab.dataset.selected = String(isSelected);
    else {
      tab.dataset.entityIsSelected = String(isSelected);
      if (isSelected) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    }
  }
}
