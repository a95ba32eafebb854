import { element } from '../kit/element.ts';
import type { DemoTicket } from '../tickets/contract.ts';
import { type Box, createFroala, createPlainBox } from './box.ts';
import { createControlledBox } from './controlled-box.ts';
import type { Sent } from './sent.ts';
import { prefilled } from './template.ts';
import { has } from './variants.ts';

export type FormKind = Sent['form'];

export interface Form {
  readonly kind: FormKind;
  readonly view: HTMLElement;
  readonly box: Box;
}

interface Doing {
  open(kind: FormKind): void;
  send(): void;
  discard(): void;
}

const KINDS: readonly FormKind[] = ['reply', 'note', 'forward'];
const LABELS: Readonly<Record<FormKind, string>> = { reply: 'Reply', note: 'Note', forward: 'Forward' };
const SEND: Readonly<Record<FormKind, string>> = { reply: 'Send', note: 'Add note', forward: 'Forward' };

function button(label: string, attributes: Record<string, string>, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** How Freshdesk marks the open tab is not known; `active` is a guess that the adapter must not depend on alone. */
function tabs(kind: FormKind, open: Doing['open']): HTMLElement {
  const tab = (each: FormKind) =>
    button(
      LABELS[each],
      {
        class: `ticket-action-button ${each === kind && !has('unmarked-tabs') ? 'active' : ''}`,
        'data-test-id': `ticket-action-${each}`,
      },
      () => open(each),
    );
  return element('div', { class: 'ticket-actions-list' }, ...KINDS.map(tab));
}

function recipients(kind: FormKind, ticket: DemoTicket): HTMLElement {
  if (kind === 'note')
    return element('div', { class: 'ticket-action__fields', 'data-test-notify-to': true }, 'Notify to: ');
  const { name, email, handle } = ticket.requester;
  const to = kind === 'forward' ? '' : handle ? `${name} (${handle})` : `${name} <${email}>`;
  return element('div', { class: 'ticket-action__fields' }, `To: ${to}`);
}

function footer(kind: FormKind, { send, discard }: Doing): HTMLElement {
  const sending = button(SEND[kind], { class: 'reply-btn', 'data-test-id': 'submit' }, send);
  const more = button('▾', { id: 'send-and-set', 'aria-label': 'Send and set as' }, send);
  const wrapper = element('div', { class: 'reply-btn-wrapper' }, sending, more);
  return element('div', { class: 'ticket-editor__footer' }, button('Discard', { class: 'discard' }, discard), wrapper);
}

/** A form of the ticket: reply, note or forward, with `html` or what the account's template puts there. */
export async function createForm(ticket: DemoTicket, kind: FormKind, doing: Doing, html?: string): Promise<Form> {
  const isPlain = kind === 'reply' && (has('social') || ticket.channel === 'tweet');
  const hasTemplate = kind === 'reply' && (has('prefilled') || has('prefilled-breaks'));
  const start = html ?? (hasTemplate && !isPlain ? prefilled(ticket) : '');
  const createBox = has('controlled') ? createControlledBox : createPlainBox;
  const box = isPlain ? createBox(start) : await createFroala(start);
  const view = element(
    'div',
    { class: `ticket-editor ${kind}` },
    tabs(kind, doing.open),
    recipients(kind, ticket),
    box.view,
    footer(kind, doing),
  );
  return { kind, view, box };
}

/** The closed composer: three buttons, or a line that looks like an empty reply. */
export function replyBar(open: (kind: FormKind) => void): HTMLElement {
  const item = (kind: FormKind) =>
    element(
      'li',
      { class: 'reply-bar__item' },
      button(LABELS[kind], { class: 'nucleus-button', 'data-test-email-action-btn': kind }, () => open(kind)),
    );
  const placeholder = button(
    'Reply to this ticket …',
    { class: 'editor-placeholder', 'data-test-id': 'active-editor' },
    () => open('reply'),
  );
  return element(
    'div',
    { class: 'reply-bar-wrapper' },
    element('ul', { class: 'reply-bar' }, ...KINDS.map(item)),
    placeholder,
  );
}
