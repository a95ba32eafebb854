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

function sendButtonOf(send: () => void): HTMLElement {
  const button = element('button', { type: 'button', 'data-test-id': 'omnichannel-omnicomposer-send-button' }, 'Send');
  button.addEventListener('click', send);
  return button;
}

/** The reply's region: channel switcher, recipient, editor, toolbar. */
export class Composer {
  readonly view: HTMLElement;
  editor: DecoupledEditor;
  channel: ChannelId;
  readonly #kind: ComposerKind;
  readonly #send: () => void;
  readonly #container: HTMLElement;
  readonly #switcher: HTMLElement;

  private constructor(
    ticket: DemoTicket,
    kind: ComposerKind,
    container: HTMLElement,
    editor: DecoupledEditor,
    send: () => void,
  ) {
    this.#kind = kind;
    this.#container = container;
    this.#send = send;
    this.#switcher = switcherOf(ticket);
    this.editor = editor;
    this.channel = has('note') ? 'internal' : publicChannel(ticket);
    const head = element('div', { class: 'composer-head' }, !has('no-switcher') && this.#switcher, recipient(ticket));
    const region = { id: 'editor-view', 'data-test-id': 'editor-view', style: 'flex-basis: 260px' };
    this.view = element('div', region, head, container, kind === 'plain' && sendButtonOf(send));
    this.#switcher.addEventListener('click', () =>
      this.setChannel(this.channel === 'internal' ? publicChannel(ticket) : 'internal'),
    );
    this.#start();
  }

  static async create(ticket: DemoTicket, send: () => void): Promise<Composer> {
    const kind: ComposerKind = has('messaging') || ticket.channel !== 'email' ? 'plain' : 'rich';
    const container = element('div', { class: 'zendesk-editor--rich-text-container' });
    const editor = await buildEditor(container, kind, has('prefilled') ? PREFILLED : '');
    return new Composer(ticket, kind, container, editor, send);
  }

  setChannel(channel: ChannelId): void {
    this.channel = channel;
    this.#show();
  }

  /** A new node and a new editor take the old ones' place, as React does it. The draft goes over. */
  async replace(): Promise<void> {
    const old = this.editor;
    this.editor = await buildEditor(this.#container, this.#kind, old.getData());
    this.#start();
    await old.destroy();
  }

  #start(): void {
    if (this.#kind === 'plain') onEnterInChat(this.editor, this.#send);
    this.#show();
  }

  #show(): void {
    const isInternal = this.channel === 'internal';
    this.#switcher.dataset.channel = this.channel;
    this.#switcher.setAttribute('aria-label', LABELS[this.channel]);
    this.#switcher.querySelector('span')?.replaceChildren(LABELS[this.channel]);
    this.view.classList.toggle('internal', isInternal);
    labelEditor(this.editor, isInternal);
  }
}
