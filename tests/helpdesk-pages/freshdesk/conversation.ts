import { element } from '../kit/element.ts';
import { ageOf, momentOf } from '../kit/time.ts';
import type { DemoMessage, DemoTicket } from '../tickets/contract.ts';
import { has } from './variants.ts';

const SOURCES = { email: 'email', chat: 'chat', tweet: 'Twitter' } as const;
const STATUS = {
  en: { reported: 'reported via ', replied: 'replied', note: 'added a private note' },
  de: { reported: 'meldete per ', replied: 'antwortete', note: 'hat eine private Notiz hinzugefügt' },
};
const SHOWN_AT_FIRST = 2;

const initials = (name: string) =>
  name
    .split(' ')
    .map((part) => part[0] ?? '')
    .slice(-2)
    .join('');

/** "Fri, 1 May 2026 at 9:15 AM", "Fr., 1. Mai 2026 um 09:15". */
function writtenOut(date: Date, language: DemoTicket['language']): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleString(language === 'de' ? 'de-DE' : 'en-US', options);
  const [weekday, month] = [part({ weekday: 'short' }), part({ month: 'short' })];
  const clock = part({ hour: 'numeric', minute: '2-digit' });
  return language === 'de'
    ? `${weekday}., ${date.getDate()}. ${month} ${date.getFullYear()} um ${clock}`
    : `${weekday}, ${date.getDate()} ${month} ${date.getFullYear()} at ${clock}`;
}

function times(ticket: DemoTicket, { minutesAgo }: DemoMessage): readonly HTMLElement[] {
  const date = momentOf(minutesAgo);
  const label = has('vague-times') ? date.toLocaleDateString(ticket.language) : writtenOut(date, ticket.language);
  const units = element('span', { class: 'timeago-units' }, ` (${label})`);
  return [
    element('span', { 'data-test-id': 'time-ago' }, ageOf(minutesAgo, ticket.language), units),
    element('span', { 'data-test-id': 'time-info', 'aria-label': label }),
  ];
}

function nameOf(ticket: DemoTicket, { author, name }: DemoMessage): string {
  return name ?? { customer: ticket.requester.name, agent: ticket.agent.name, other: 'Somebody else' }[author];
}

function sender(ticket: DemoTicket, message: DemoMessage, status: string): HTMLElement {
  const name = nameOf(ticket, message);
  const user = element(
    'a',
    { class: 'user _ar_redact_', 'data-test-id': 'user-name', href: `/a/contacts/${ticket.id}` },
    element('b', {}, name),
  );
  const told = element('span', { 'data-test-id': 'conversation-status' }, status);
  const isAgent = message.author === 'agent' && !has('no-agent-class');
  return element(
    'div',
    { class: 'sender-info', 'data-test-is-agent': isAgent },
    element('span', { class: `avatar ${message.author}` }, initials(name)),
    user,
    ' ',
    told,
    ...times(ticket, message),
  );
}

function fill(body: HTMLElement, { html, text }: DemoMessage): HTMLElement {
  if (html === undefined) body.append(text ?? '');
  else body.innerHTML = html;
  return body;
}

/** The first message is built unlike all others. */
function description(ticket: DemoTicket, message: DemoMessage): HTMLElement {
  const status = STATUS[ticket.language].reported + SOURCES[ticket.channel];
  return element(
    'div',
    {
      class: `ticket-details__item ${has('no-agent-class') ? '' : 'requestor-wrap'}`,
      'data-test-id': 'ticket-description',
      'data-album': `ticket_${ticket.id}`,
    },
    element('div', { class: 'ticket-details__item__header' }, sender(ticket, message, status)),
    element(
      'div',
      { class: 'ticket-details__item__content' },
      fill(element('div', { id: 'ticket_original_request', class: 'text-content-wrapper' }), message),
    ),
  );
}

/** An outsider's answer has the note's class and the requestor's. */
function classesOf(message: DemoMessage): string {
  const isPrivate = message.internal || message.author === 'other';
  const isRequestor = message.author !== 'agent' && !has('no-agent-class');
  return `ticket-details__item ${isPrivate ? 'ticket-details__privatenote' : ''} ${isRequestor ? 'ticket-details__requestor' : ''}`;
}

function emails(ticket: DemoTicket): HTMLElement {
  const to = element('span', { 'data-test-id': 'display-emails' }, ticket.requester.email);
  return element('div', { class: 'emails-info' }, element('div', { 'data-test-id': 'to-emails' }, 'To: ', to));
}

export function conversation(ticket: DemoTicket, message: DemoMessage, id: number): HTMLElement {
  const words = STATUS[ticket.language];
  const status = message.internal ? words.note : words.replied;
  const text = fill(element('div', { class: 'ticket_note', 'data-note-id': String(id) }), message);
  const body = element(
    'div',
    { 'data-test-id': 'conversation-content' },
    element('div', { 'data-test-conversation': 'conversation-text' }, text),
  );
  return element(
    'div',
    { class: classesOf(message), 'data-test-id': 'conversation-wrapper', 'data-album': `note_${id}` },
    element(
      'div',
      { class: 'conversation-header', 'data-test-id': `conversation-${id}` },
      sender(ticket, message, status),
      element('div', { class: 'ticket-actions-container' }),
      message.author === 'agent' && !message.internal && emails(ticket),
    ),
    element(
      'div',
      { class: 'ticket-details__right' },
      element('div', { 'data-test-id': 'conversation-content-wrapper' }, body),
    ),
  );
}

function loadMore(older: readonly HTMLElement[]): HTMLElement {
  const button = element(
    'button',
    { type: 'button', 'data-test-button': 'load-more' },
    `+${older.length} conversations`,
  );
  button.addEventListener('click', () => button.replaceWith(...older));
  return button;
}

/** The whole thread, oldest first. */
export function thread(ticket: DemoTicket): HTMLElement {
  const [first, ...rest] = ticket.messages;
  const items = rest.map((message, index) => conversation(ticket, message, ticket.id * 100 + index));
  const older = has('load-more') ? items.slice(0, -SHOWN_AT_FIRST) : [];
  return element(
    'div',
    { class: 'ticket-details-wrapper' },
    first ? description(ticket, first) : null,
    older.length > 0 && loadMore(older),
    ...items.slice(older.length),
  );
}
