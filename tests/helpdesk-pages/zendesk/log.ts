import { element, icon } from '../kit/element.ts';
import { ageOf, momentOf } from '../kit/time.ts';
import type { DemoMessage, DemoTicket } from '../tickets/contract.ts';
import { has } from './variants.ts';

const SPEAKERS = { customer: 'end-user', agent: 'agent', other: 'bot' } as const;
const ORIGINS = { email: 'EmailInteraction', tweet: 'AnyChannelInteraction', chat: '' } as const;
const CHECK = 'M20 6 9 17l-5-5';
const BADGE = 'M12 2l9 4v6c0 5-4 9-9 10-5-1-9-5-9-10V6z';

const nameOf = (ticket: DemoTicket, { author, name }: DemoMessage) =>
  name ?? (author === 'customer' ? ticket.requester.name : author === 'agent' ? ticket.agent.name : 'Answer Bot');

const initials = (name: string) =>
  name
    .replace(/[^\p{L} ]/gu, '')
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2);

/** Local time with a "Z" at its end, as some versions write it. */
function asIfUtc(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString();
}

function time(ticket: DemoTicket, { minutesAgo }: DemoMessage): HTMLElement {
  const moment = momentOf(minutesAgo);
  const isAbsolute = has('absolute-times');
  const id = isAbsolute ? 'timestamp-absolute' : 'timestamp-relative';
  const datetime = isAbsolute ? asIfUtc(moment) : moment.toISOString();
  const shown = isAbsolute ? moment.toLocaleString(ticket.language) : ageOf(minutesAgo, ticket.language);
  return element('time', { 'data-test-id': id, datetime, title: moment.toLocaleString(ticket.language) }, shown);
}

function avatar(name: string, message: DemoMessage): HTMLElement {
  const isAgent = message.author === 'agent';
  const badge = isAgent && icon(BADGE, { 'data-test-id': 'omni-log-avatar-badge-AgentBadge', class: 'badge' });
  return element(
    'figure',
    { 'data-test-id': 'omni-log-base-avatar', class: isAgent ? 'agent' : '' },
    initials(name),
    badge,
  );
}

function header(ticket: DemoTicket, message: DemoMessage, name: string): HTMLElement {
  const link = element(
    'a',
    { 'data-test-id': 'omni-log-comment-user-link', href: `users/${ticket.id}` },
    element('strong', {}, name),
  );
  const tag = element('div', { 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal');
  const sender = element('span', { 'data-test-id': 'omni-log-item-sender' }, link);
  return element('div', { class: 'article-header' }, sender, time(ticket, message), message.internal && tag);
}

function content(ticket: DemoTicket, { html, text }: DemoMessage): HTMLElement {
  const holder = element('div', {
    'data-test-id': 'omni-log-message-content',
    'data-originated-from': ORIGINS[ticket.channel],
  });
  if (html === undefined) holder.append(element('span', { class: 'plain' }, text ?? ''));
  else {
    const comment = element('div', { class: 'zd-comment', dir: 'auto' });
    comment.innerHTML = html;
    holder.append(comment);
  }
  return holder;
}

function bubble(ticket: DemoTicket, message: DemoMessage): HTMLElement {
  const type = message.internal ? 'internal' : SPEAKERS[message.author];
  const read =
    message.author === 'agent' &&
    !message.internal &&
    icon(CHECK, { 'data-test-id': 'convo-log-item-read-indicator', class: 'read' });
  const isTold = !has('untyped-messages') && !has('unknown-authors');
  return element(
    'div',
    { 'data-test-id': 'omni-log-item-message', type: isTold && type },
    content(ticket, message),
    read,
  );
}

/** In a group the first message alone has a face, a name and a time. */
export function article(ticket: DemoTicket, message: DemoMessage, previous?: DemoMessage): HTMLElement {
  const name = nameOf(ticket, message);
  const isGrouped =
    has('grouped-chat') && previous?.author === message.author && previous.minutesAgo === message.minutesAgo;
  const head = isGrouped ? [] : [!has('unknown-authors') && avatar(name, message), header(ticket, message, name)];
  return element(
    'article',
    {
      'data-test-id': 'omni-log-comment-item',
      class: `${message.author} ${message.internal ? 'note' : ''} ${isGrouped ? 'grouped' : ''}`,
    },
    ...head,
    bubble(ticket, message),
  );
}

function botArticle(ticket: DemoTicket): HTMLElement {
  const message: DemoMessage = {
    author: 'other',
    minutesAgo: 1,
    text: 'Thanks! A colleague will be with you. Was this helpful?',
  };
  const made = article(ticket, message);
  const duplicate = bubble(ticket, { ...message, author: 'agent', text: 'A hidden duplicate that nobody sees' });
  duplicate.setAttribute('aria-hidden', 'true');
  duplicate.hidden = true;
  made.append(duplicate);
  return made;
}

function showMore(log: HTMLElement, older: readonly HTMLElement[]): HTMLElement {
  const button = element('button', { type: 'button', 'data-test-id': 'convolog-show-more-button' }, 'Show more');
  button.addEventListener('click', () => button.replaceWith(...older));
  log.append(button);
  return button;
}

export function conversationLog(ticket: DemoTicket): HTMLElement {
  const log = element('div', { 'data-test-id': 'omni-log-container' });
  const articles = ticket.messages.map((message, index) => article(ticket, message, ticket.messages[index - 1]));
  if (has('bot')) articles.push(botArticle(ticket));
  const shown = has('windowed-log') ? articles.slice(-2) : articles;
  log.append(element('div', { id: 'convo_log_sentinel_1', 'data-test-id': 'convo_log_sentinel_1' }));
  if (shown.length < articles.length) showMore(log, articles.slice(0, -2));
  const event = element('div', { 'data-test-id': 'interaction-history-event' }, `Ticket #${ticket.id} was created`);
  log.append(event, ...shown, element('div', { id: 'convo_log_sentinel_2', 'data-test-id': 'convo_log_sentinel_2' }));
  return element('section', { role: 'feed', class: 'feed' }, log);
}
