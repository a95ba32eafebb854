import { element } from '../kit/element.ts';
import type { DemoTicket } from '../tickets/contract.ts';
import { freshdeskTickets } from '../tickets/freshdesk.ts';
import { createForm, type Form, type FormKind, replyBar } from './composer.ts';
import { conversation, thread } from './conversation.ts';
import { actionBar, breadcrumb, header, rail, sidePanel } from './frame.ts';
import type { FreshdeskPage } from './page.ts';
import { sent } from './sent.ts';
import './style.css';
import { has } from './variants.ts';

const REPLACED_AFTER_MS = 400;
const LATE_LOG_MS = 4_000;

const stage = element('main', { id: 'main-content' });
const place = element('div', { class: 'composer-place' });
let ticket: DemoTicket | undefined;
let form: Form | null = null;

const current = (): DemoTicket => {
  if (!ticket) throw new Error('No ticket is shown. Call page.goTo(id) first.');
  return ticket;
};

function showForm(next: Form | null): void {
  const old = form;
  form = next;
  place.replaceChildren(next?.view ?? replyBar((kind) => void openForm(kind)));
  old?.box.destroy();
  const pane = stage.querySelector('.tickets-conversation-pane');
  if (next && pane) pane.scrollTop = pane.scrollHeight;
}

const doing = { open: (kind: FormKind) => void openForm(kind), send, discard: () => showForm(null) };

async function openForm(kind: FormKind, html?: string): Promise<void> {
  const made = await createForm(current(), kind, doing, html);
  showForm(made);
  made.box.focus();
  if (has('replaced-composer') && html === undefined) setTimeout(() => void replaceComposer(), REPLACED_AFTER_MS);
}

/** A new node and a new editor take the old ones' place. The draft goes over. */
async function replaceComposer(): Promise<void> {
  if (form) await openForm(form.kind, form.box.data());
}

function send(): void {
  const html = form?.box.data() ?? '';
  if (!form || html === '') return;
  const { kind } = form;
  sent.push({ ticket: current().id, form: kind, html });
  const body = kind === 'reply' && current().channel === 'tweet' ? { text: html } : { html };
  const message = { author: 'agent' as const, minutesAgo: 0, internal: kind === 'note', ...body };
  stage.querySelector('.ticket-details-wrapper')?.append(conversation(current(), message, Date.now()));
  showForm(null);
}

/** One page for every ticket: what was there is thrown away, as the route's template does it. */
function render(id: number): void {
  ticket = freshdeskTickets.find((each) => each.id === id) ?? freshdeskTickets[0];
  document.title = has('no-subject') ? `[#${current().id}] ${current().subject} : Demo` : 'Demo Support – Tickets';
  showForm(null);
  const pane = element('div', { class: 'tickets-conversation-pane' }, !has('late-log') && thread(current()), place);
  if (has('late-log')) setTimeout(() => place.before(thread(current())), LATE_LOG_MS);
  const middle = element('div', { class: 'middle' }, !has('no-subject') && header(current()), pane);
  stage.replaceChildren(
    breadcrumb(freshdeskTickets, current(), (next) => void goTo(next)),
    actionBar((kind) => void openForm(kind)),
    middle,
    sidePanel(current()),
  );
}

const idFrom = (path: string) => Number(/\/a\/tickets\/(\d+)/.exec(path)?.[1] ?? 0);

async function goTo(id: number): Promise<void> {
  history.pushState(null, '', `/a/tickets/${id}${location.search}`);
  render(id);
  if (has('open')) await openForm('reply');
  if (has('note')) await openForm('note');
}

const page: FreshdeskPage = {
  ready: () => started,
  openReply: () => openForm('reply'),
  openNote: () => openForm('note'),
  openForward: () => openForm('forward'),
  replaceComposer,
  loadMore: () => void stage.querySelector<HTMLElement>('[data-test-button="load-more"]')?.click(),
  goTo,
  data: async () => form?.box.data() ?? '',
  setData: async (html) => form?.box.setData(html),
};

function start(): Promise<void> {
  const isDark = new URLSearchParams(location.search).get('theme') === 'dark';
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  document.body.append(rail(), stage, element('div', { id: 'ember-basic-dropdown-wormhole' }));
  render(idFrom(location.pathname));
  if (has('note')) return openForm('note');
  return has('open') ? openForm('reply') : Promise.resolve();
}

const started = start();
Object.assign(window, { page, sent });
window.addEventListener('popstate', () => render(idFrom(location.pathname)));
