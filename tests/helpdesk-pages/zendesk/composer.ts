import type { DecoupledEditor } from 'ckeditor5';
import { element, icon } from '../kit/element.ts';
import type { DemoTicket } from '../tickets/contract.ts';
import { type ComposerKind, createEditor, labelEditor } from './editor.ts';
import { has } from './variants.ts';

/** `twitter` stands for a value that no public source tells; the real workspace's is unknown. */
export type ChannelId = 'web' | 'internal' | 'native_messaging' | 'twitter' | 'carrier_pigeon';

const LABELS: Readonly<Record<ChannelId, string>> = {
  web: 'Email',
  internal: 'Internal note',
  native_messaging: 'Messaging',
  twitter: 'X (Twitter)',
  carrier_pigeon: 'Carrier pigeon',
};
const SPARKLES = 'M12 3l2 6 6 2-6 2-2 6-2-6-6-2 6-2z';
const DOWN = 'M6 9l6 6 6-6';
const PREFILLED =
  '<p>Hello,</p><p>here is my answer.</p><div class="signature"><p>Sam Example</p><p>Northwind Kitchen</p></div><blockquote><p>On Monday you wrote:</p><p>That must be frustrating.</p></blockquote>';

export interface Composer {
  readonly view: HTMLElement;
  readonly editor: DecoupledEditor;
  channel(): ChannelId;
  setChannel(channel: ChannelId): void;
  /** A new node and a new editor take the old ones' place, as React does it. The draft goes over. */
  replace(): Promise<void>;
}

function publicChannel(ticket: DemoTicket): ChannelId {
  if (has('unknown-channel')) return 'carrier_pigeon';
  if (has('messaging') || ticket.channel === 'chat') return 'native_messaging';
  return ticket.channel === 'tweet' ? 'twitter' : 'web';
}

function switcherOf(ticket: DemoTicket): HTMLButtonElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'switcher',
      'data-test-id': 'omnichannel-channel-switcher-button',
      'data-channel-switcher-trigger-for-ticket-id': String(ticket.id),
    },
    element('span', {}, ''),
    icon(DOWN),
  );
}

function recipient(ticket: DemoTicket): HTMLElement {
  const tag = element('span', { 'data-garden-id': 'tags.avatar', alt: ticket.requester.email, class: 'dot' });
  const { name, handle } = ticket.requester;
  return element('div', { class: 'recipient' }, 'To ', tag, element('span', {}, handle ? `${name} (${handle})` : name));
}

function toolbarOf(editor: DecoupledEditor): HTMLElement {
  const enhance = element('button', { type: 'button', 'aria-label': 'Enhance writing', class: 'tool' }, icon(SPARKLES));
  const apps = element('ul', { 'data-test-id': 'ticket-editor-app-icon-view' }, element('li', {}, enhance));
  const attributes = { role: 'toolbar', 'aria-label': 'Composer', 'data-test-id': 'omnichannel-composer-toolbar' };
  return element('div', attributes, editor.ui.view.toolbar.element, apps);
}

async function buildEditor(container: HTMLElement, kind: ComposerKind, html: string): Promise<DecoupledEditor> {
  const host = element('div');
  const wrapper = element('div', { 'data-test-id': 'ticket-rich-text-editor' }, host);
  container.replaceChildren(wrapper);
  const editor = await createEditor(host, kind, html);
  container.append(toolbarOf(editor));
  if (has('no-expando')) Reflect.deleteProperty(host, 'ckeditorInstance');
  return editor;
}

function onEnterInChat(editor: DecoupledEditor, send: () => void): void {
  editor.editing.view.document.on(
    'enter',
    (event, data) => {
      if (data.isSoft) return;
      data.preventDefault();
      event.stop();
      send();
    },
    { priority: 'high' },
  );
}

/** The reply's region: channel switcher, recipient, editor, toolbar. */
export async function createComposer(ticket: DemoTicket, send: () => void): Promise<Composer> {
  const kind: ComposerKind = has('messaging') || ticket.channel !== 'email' ? 'plain' : 'rich';
  const container = element('div', { class: 'zendesk-editor--rich-text-container' });
  const switcher = switcherOf(ticket);
  const sendButton = element(
    'button',
    { type: 'button', 'data-test-id': 'omnichannel-omnicomposer-send-button' },
    'Send',
  );
  const row = element('div', { class: 'composer-head' }, !has('no-switcher') && switcher, recipient(ticket));
  const view = element(
    'div',
    { id: 'editor-view', 'data-test-id': 'editor-view', style: 'flex-basis: 260px' },
    row,
    container,
  );
  if (kind === 'plain') view.append(sendButton);
  sendButton.addEventListener('click', send);

  let channel: ChannelId = has('note') ? 'internal' : publicChannel(ticket);
  let editor = await buildEditor(container, kind, has('prefilled') ? PREFILLED : '');
  const show = () => {
    switcher.dataset.channel = channel;
    switcher.setAttribute('aria-label', LABELS[channel]);
    switcher.querySelector('span')?.replaceChildren(LABELS[channel]);
    view.classList.toggle('internal', channel === 'internal');
    labelEditor(editor, channel === 'internal');
  };
  const setChannel = (next: ChannelId) => {
    channel = next;
    show();
  };
  const start = () => {
    if (kind === 'plain') onEnterInChat(editor, send);
    show();
  };
  switcher.addEventListener('click', () => setChannel(channel === 'internal' ? publicChannel(ticket) : 'internal'));
  start();
  return {
    view,
    get editor() {
      return editor;
    },
    channel: () => channel,
    setChannel,
    async replace() {
      const old = editor;
      editor = await buildEditor(container, kind, old.getData());
      start();
      await old.destroy();
    },
  };
}
