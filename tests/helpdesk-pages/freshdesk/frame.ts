import { element, icon } from '../kit/element.ts';
import type { DemoTicket } from '../tickets/contract.ts';
import type { FormKind } from './composer.ts';
import { has } from './variants.ts';

const RAIL = [
  'M4 5h16v11H9l-5 4z',
  'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c1-4 4-6 8-6s7 2 8 6',
  'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  'M5 20V10M12 20V4M19 20v-7',
];

/** The dark bar of products at the left. */
export const rail = () =>
  element('nav', { class: 'rail', 'aria-label': 'Products' }, ...RAIL.map((path) => icon(path)));

/** All tickets, to go from one to the other as the list's routes do. */
export function breadcrumb(
  tickets: readonly DemoTicket[],
  current: DemoTicket,
  goTo: (id: number) => void,
): HTMLElement {
  const link = (ticket: DemoTicket) => {
    const made = element(
      'a',
      { href: `/a/tickets/${ticket.id}${location.search}`, 'aria-current': ticket === current ? 'page' : undefined },
      `#${ticket.id}`,
    );
    made.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(ticket.id);
    });
    return made;
  };
  // Today's page names the view here, not the ticket.
  const view = element(
    'span',
    { class: 'breadcrumb__item active', 'data-test-title': 'main-title' },
    'All unresolved tickets',
  );
  return element('header', { class: 'breadcrumb' }, view, ...tickets.map(link));
}

export function actionBar(open: (kind: FormKind) => void): HTMLElement {
  const action = (kind: FormKind, label: string) => {
    const made = element('button', { type: 'button', 'data-test-email-action': kind }, label);
    made.addEventListener('click', () => open(kind));
    return made;
  };
  const remove = element('button', { type: 'button', 'data-test-actions': 'tktDelete' }, 'Delete');
  return element(
    'section',
    { id: 'mainactionbar' },
    element(
      'div',
      { class: 'page-actions__left' },
      element('div', { class: 'reply-bar-wrapper-top' }, action('reply', 'Reply')),
      action('note', 'Add note'),
      action('forward', 'Forward'),
      remove,
    ),
  );
}

export function header(ticket: DemoTicket): HTMLElement {
  return element(
    'div',
    { class: 'ticket-details-header' },
    element('h2', { class: 'ticket-subject-heading' }, ticket.subject),
  );
}

function contact(ticket: DemoTicket): readonly HTMLElement[] {
  const { name, email, handle } = ticket.requester;
  const link = element('a', { href: `/a/contacts/${ticket.id}`, 'data-test-id': 'user-name' }, name);
  return [link, element('p', { class: 'break-all' }, handle ?? email)];
}

/** In the layout of 2026 an application of its own; its name says what it is, its content stands in a shadow root. */
function contactPanel(ticket: DemoTicket): HTMLElement {
  const title = element('h3', {}, 'Contact details');
  if (!has('no-subject')) return element('div', { class: 'widget-requestor-info' }, title, ...contact(ticket));
  const panel = document.createElement('mfe-application');
  panel.setAttribute('app-id', 'fw-unified-mfe--contact-info');
  panel.attachShadow({ mode: 'open' }).append(element('div', { id: 'shadow-root' }, title, ...contact(ticket)));
  return panel;
}

export function sidePanel(ticket: DemoTicket): HTMLElement {
  const field = (label: string, value: string, testId: string) =>
    element(
      'div',
      { class: 'field' },
      element('span', {}, label),
      element('div', { class: 'ember-power-select-selected-item', 'data-test-id': testId }, value),
    );
  return element(
    'aside',
    { class: 'side-panel' },
    element('h3', {}, 'Properties'),
    field('Status', 'Open', 'tkt-properties-status'),
    field('Priority', 'Medium', 'priority'),
    !has('no-names') && field('Assigned to', `Customer Care / ${ticket.agent.name}`, 'group-agent'),
    !has('no-names') && contactPanel(ticket),
  );
}
