import { element, icon } from '../kit/element.ts';
import type { DemoTicket } from '../tickets/contract.ts';
import { Composer } from './composer.ts';
import { createEditor } from './editor.ts';
import { article, conversationLog } from './log.ts';
import { recordSent } from './sent.ts';
import { has } from './variants.ts';

/** One open ticket. It stays in the page when another one is in front. */
export interface Workspace {
  readonly ticket: DemoTicket;
  readonly view: HTMLElement;
  readonly composer: Promise<Composer>;
  show(isInFront: boolean): void;
}

const VIAS = { email: 'via email', chat: 'via messaging', tweet: 'via X' } as const;
const DOTS = 'M5 12h.01M12 12h.01M19 12h.01';
const LATE_MS = 1_000;
const LATE_LOG_MS = 4_000;
const REPLACED_AFTER_MS = 400;

function location(ticket: DemoTicket): HTMLElement {
  const users = element('span', { 'data-test-id': 'tabs-nav-item-users' }, ticket.requester.name);
  return element(
    'nav',
    { 'aria-label': 'Ticket page location' },
    element('span', { 'data-test-id': 'tabs-nav-item-organizations' }, 'Northwind'),
    !has('no-names') && users,
    element('span', { 'data-test-id': 'tabs-section-nav-item-ticket' }, `Ticket #${ticket.id}`),
  );
}

const field = (label: string, value: HTMLElement) =>
  element('label', { class: 'field' }, element('span', {}, label), value);

function fieldsPanel(ticket: DemoTicket): HTMLElement {
  const agent = element('span', { 'data-test-id': 'assignee-field-selected-agent-tag' }, ticket.agent.name);
  const priority = element('div', { 'data-garden-id': 'dropdowns.combobox.value' }, 'Normal');
  const tags = element(
    'div',
    { 'data-test-id': 'ticket-system-field-tags-item-selected', class: 'tag' },
    `${ticket.channel} ×`,
  );
  const people = [
    field(
      'Requester',
      element('div', { 'data-test-id': 'ticket-system-field-requester-select', class: 'value' }, ticket.requester.name),
    ),
    field('Assignee', element('div', { 'data-test-id': 'assignee-field', class: 'value' }, agent)),
  ];
  return element(
    'section',
    { class: 'grid-ticket-fields-panel', 'aria-label': 'Ticket fields' },
    ...(has('no-names') ? [] : people),
    field('Priority', element('div', { 'data-test-id': 'ticket-fields-priority-select', class: 'value' }, priority)),
    field('Tags', element('div', { class: 'value' }, tags)),
  );
}

function contextPanel(ticket: DemoTicket): HTMLElement {
  const { name, email, handle } = ticket.requester;
  const facts = [
    ['Email', email],
    ['Handle', handle],
    ['Language', ticket.language === 'de' ? 'Deutsch' : 'English'],
  ];
  const rows = facts.flatMap(([label, value]) => (value ? [element('dt', {}, label), element('dd', {}, value)] : []));
  return element(
    'aside',
    { class: 'context', 'aria-label': 'Customer' },
    element('h2', {}, name),
    element('dl', {}, ...rows),
  );
}

function subjectRow(ticket: DemoTicket): HTMLElement {
  const subject = element('input', { 'data-test-id': 'omni-header-subject', 'aria-label': 'Subject' });
  subject.value = ticket.subject;
  const via = element('div', { 'data-test-id': 'omni-header-via-label' }, VIAS[ticket.channel]);
  const more = element(
    'button',
    { type: 'button', 'aria-label': 'Ticket actions', 'data-test-id': 'omni-header-ticket-actions-trigger' },
    icon(DOTS),
  );
  return element('div', { class: 'subject-row' }, element('div', {}, subject, via), more);
}

function footer(send: () => void): HTMLElement {
  const submit = element('button', { type: 'button', 'data-test-id': 'submit_button-button' }, 'Submit as Open');
  submit.addEventListener('click', send);
  const menu = element(
    'button',
    { type: 'button', 'data-test-id': 'submit_button-menu-button', 'aria-label': 'Other ways to submit' },
    '▾',
  );
  const macro = element('input', {
    'data-test-id': 'ticket-footer-macro-menu-autocomplete-input',
    placeholder: 'Apply macro',
    'aria-label': 'Apply macro',
  });
  const group = element('div', { 'data-garden-id': 'buttons.button_group_view' }, submit, menu);
  return element('footer', { 'data-test-id': 'ticket-footer' }, macro, group);
}

/** Nobody has published the side conversations' composer; this one is made as much like the reply's as could be. */
async function addSideConversation(pane: HTMLElement): Promise<void> {
  const host = element('div');
  const panel = element(
    'div',
    { 'data-test-id': 'side-conversation-panel', class: 'side-conversation' },
    'Side conversation',
    host,
  );
  pane.prepend(panel);
  await createEditor(host, 'rich', '<p>To the supplier: that must be frustrating.</p>');
}

async function addComposer(ticket: DemoTicket, pane: HTMLElement, send: () => void): Promise<Composer> {
  if (has('late-composer')) await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  const composer = await Composer.create(ticket, send);
  pane.append(composer.view);
  const feed = pane.querySelector('.feed');
  if (feed) feed.scrollTop = feed.scrollHeight;
  if (has('replaced-composer')) setTimeout(() => void composer.replace(), REPLACED_AFTER_MS);
  return composer;
}

async function sendReply(ticket: DemoTicket, pane: HTMLElement, composer: Composer): Promise<void> {
  const html = composer.editor.getData();
  if (html === '') return;
  const isInternal = composer.channel === 'internal';
  recordSent({ ticket: ticket.id, channel: composer.channel, html });
  pane
    .querySelector('#convo_log_sentinel_2')
    ?.before(article(ticket, { author: 'agent', html, minutesAgo: 0, internal: isInternal }));
  composer.editor.setData('');
}

export function createWorkspace(ticket: DemoTicket): Workspace {
  const id = String(ticket.id);
  const pane = element(
    'div',
    {
      class: 'conversation-polaris',
      'data-ticket-id': id,
      'data-support-suite-trial-onboarding-id': 'conversationPane',
    },
    subjectRow(ticket),
    !has('late-log') && conversationLog(ticket),
  );
  if (has('late-log'))
    setTimeout(() => pane.querySelector('.subject-row')?.after(conversationLog(ticket)), LATE_LOG_MS);
  const send = () => void composer.then((ready) => sendReply(ticket, pane, ready));
  const composer = addComposer(ticket, pane, send);
  if (has('side-conversation')) void addSideConversation(pane);
  const layout = element(
    'div',
    { 'data-test-id': `ticket-${id}-${has('custom-layout') ? 'custom' : 'standard'}-layout`, class: 'layout' },
    fieldsPanel(ticket),
    element('div', { 'data-side-conversations-anchor-id': id, class: 'anchor' }, pane),
    contextPanel(ticket),
    footer(send),
  );
  const view = element('div', { class: 'ember-view workspace' }, location(ticket), layout);
  const show = (isInFront: boolean) => {
    view.classList.toggle('is-cached', !isInFront);
    view.style.visibility = isInFront ? '' : 'hidden';
    view.style.opacity = isInFront ? '' : '0';
    layout.dataset.isActive = String(isInFront);
    const feed = view.querySelector('.feed');
    if (isInFront && feed) feed.scrollTop = feed.scrollHeight;
  };
  return { ticket, view, composer, show };
}
