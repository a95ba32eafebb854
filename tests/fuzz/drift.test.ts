// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Helpdesk } from '../../lib/helpdesks/contract.ts';
import { freshdesk } from '../../lib/helpdesks/freshdesk/adapter.ts';
import { zendesk } from '../../lib/helpdesks/zendesk/adapter.ts';
import { runs } from '../runs.ts';
import { breath } from './breath.ts';

type Writer = 'customer' | 'agent' | 'note';
interface Said {
  readonly writer: Writer;
  readonly text: string;
}

const CUSTOMER = 'Dana Whitfield';
const AGENT = 'Maya Lindqvist';
const NOTE = 'SECRET';
const NOW = Date.now();
const at = (nth: number) => new Date(NOW - (20 - nth) * 3_600_000).toISOString();

/** What else than its tag tells a note on Zendesk: its `type`, the words of the tag, the colour behind it. */
interface Notes {
  readonly type: 'internal' | 'agent';
  readonly words: '' | 'Internal' | 'Interne Notiz';
  readonly color: '' | 'rgb(255, 247, 237)' | 'rgb(51, 40, 24)';
}

/** Seen by people as well, and by that nothing that a hook's new name takes away. */
const isSeen = ({ words, color }: Notes) => words !== '' || color !== '';

const zendeskMessage = ({ writer, text }: Said, nth: number, notes: Notes) =>
  `<article data-test-id="omni-log-comment-item"><figure data-test-id="omni-log-base-avatar">${writer === 'customer' ? '' : '<svg data-test-id="omni-log-avatar-badge-AgentBadge"></svg>'}</figure>
   <span data-test-id="omni-log-item-sender">${writer === 'customer' ? CUSTOMER : AGENT}</span><time data-test-id="timestamp-relative" datetime="${at(nth)}"></time>
   ${writer === 'note' ? `<i data-test-id="omni-log-internal-note-tag">${notes.words}</i>` : ''}
   <div data-test-id="omni-log-item-message" type="${{ customer: 'end-user', agent: 'agent', note: notes.type }[writer]}" style="background-color: ${writer === 'note' ? notes.color : 'rgb(237, 247, 255)'}"><div data-test-id="omni-log-message-content"><div class="zd-comment">${text}</div></div></div></article>`;

const zendeskPage = (all: readonly Said[], notes: Notes) =>
  `<main id="main_panes"><div class="workspace"><span data-test-id="tabs-nav-item-users">${CUSTOMER}</span><div data-test-id="ticket-101-standard-layout"><div data-ticket-id="101">
   <div data-test-id="omni-log-container">${all.map((said, nth) => zendeskMessage(said, nth, notes)).join('')}</div><div id="editor-view"><button data-test-id="omnichannel-channel-switcher-button" data-channel="web"></button>
   <div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" role="textbox"></div></div></div></div></div></main>`;

const writtenOut = (nth: number) => {
  const date = new Date(at(nth));
  return `${date.toISOString().slice(0, 10)} ${date.toISOString().slice(11, 16)} UTC`;
};
const freshdeskHead = ({ writer }: Said, nth: number) =>
  `<div class="sender-info" ${writer === 'customer' ? '' : 'data-test-is-agent=""'}><a data-test-id="user-name">${writer === 'customer' ? CUSTOMER : AGENT}</a>
   <span data-test-id="conversation-status">${nth === 0 ? 'reported via email' : writer === 'note' ? 'added a private note' : 'replied'}</span>
   <span data-test-id="time-ago">${20 - nth} hours ago</span><span data-test-id="time-info" aria-label="${writtenOut(nth)}"></span></div>`;
const CLASSES = { customer: 'ticket-details__requestor', agent: '', note: 'ticket-details__privatenote' } as const;
const freshdeskMessage = (said: Said, nth: number) =>
  nth === 0
    ? `<div class="ticket-details__item requestor-wrap" data-test-id="ticket-description" data-album="ticket_7">${freshdeskHead(said, nth)}<div id="ticket_original_request" class="text-content-wrapper">${said.text}</div></div>`
    : `<div class="ticket-details__item ${CLASSES[said.writer]}" data-test-id="conversation-wrapper" data-album="note_${nth}">${freshdeskHead(said, nth)}<div data-test-conversation="conversation-text"><div class="ticket_note">${said.text}</div></div></div>`;
const freshdeskPage = (all: readonly Said[]) =>
  `<div class="tickets-conversation-pane"><div class="ticket-details-wrapper">${all.map(freshdeskMessage).join('')}</div></div><div class="widget-requestor-info"><a data-test-id="user-name">${CUSTOMER}</a></div>`;

const DESKS: readonly {
  readonly helpdesk: Helpdesk;
  readonly url: URL;
  page(all: readonly Said[], notes: Notes): string;
}[] = [
  { helpdesk: zendesk, url: new URL('https://acme.zendesk.com/agent/tickets/101'), page: zendeskPage },
  { helpdesk: freshdesk, url: new URL('https://acme.freshdesk.com/a/tickets/7'), page: freshdeskPage },
];

/** Every hook on the page: attributes with their values, and classes. The names of attributes stay. */
function hooksIn(html: string): readonly string[] {
  const found = [...html.matchAll(/ ([\w-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
    name === 'class' ? value.split(' ').map((each) => `class=${each}`) : [`${name}=${value}`],
  );
  const telling = /^(?:data-|class=|type=|id=)/;
  return [...new Set(found)].filter((hook) => telling.test(hook) && !/=$/.test(hook) && !hook.includes('ticket-id='));
}

/** Gives the hook another name, wherever it stands. */
function rename(html: string, hook: string, nth: number): string {
  const [name = '', value = ''] = hook.split(/=(.*)/s);
  return html.replaceAll(/ ([\w-]+)="([^"]*)"/g, (whole, attribute: string, now: string) => {
    if (attribute !== name) return whole;
    const parts = name === 'class' ? now.split(' ') : [now];
    return ` ${attribute}="${parts.map((part) => (part === value ? `h${nth}` : part)).join(' ')}"`;
  });
}

/** Of what tells a note one sign may go, as may any other hook beside it; where people see it, all that they don't may. */
function leavesNoteSigns({ id }: Helpdesk, told: Notes, chosen: readonly string[]): boolean {
  if (id === 'zendesk' && isSeen(told)) return true;
  const gone = chosen.filter((hook) => /internal|privatenote/.test(hook)).length;
  return gone < (id === 'zendesk' && told.type === 'agent' ? 1 : 2);
}

const writers = fc.array(fc.constantFrom<Writer>('customer', 'agent', 'note'), { maxLength: 6 });
const notes = fc.record<Notes>({
  type: fc.constantFrom('internal', 'agent'),
  words: fc.constantFrom('', 'Internal', 'Interne Notiz'),
  color: fc.constantFrom('', 'rgb(255, 247, 237)', 'rgb(51, 40, 24)'),
});
const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 2 });

beforeEach(() => {
  document.body.className = 'ember-application';
  // No spy: it would remember every element that it was ever asked about.
  Element.prototype.checkVisibility = () => true;
});

describe.each(DESKS)('$helpdesk.id, when any of its hooks change', ({ helpdesk, url, page }) => {
  it('takes nobody for somebody else, reads no note, and leaves out no message in between', async () => {
    const property = fc.asyncProperty(writers, picks, notes, async (rest, picked, told) => {
      await breath();
      const all = (['customer', ...rest] as const).map(
        (writer, nth): Said => ({
          writer,
          text: writer === 'note' ? `${NOTE} ${nth}` : `${writer} says ${nth}`,
        }),
      );
      const whole = page(all, told);
      const hooks = hooksIn(whole);
      const chosen = [...new Set(picked.map((pick) => hooks[pick % hooks.length] ?? ''))];
      fc.pre(leavesNoteSigns(helpdesk, told, chosen));
      document.body.innerHTML = chosen.reduce(rename, whole);
      const ticket = helpdesk.activeTicket(document, url);
      if (!ticket) return;
      const { messages, drift } = helpdesk.readThread(ticket);
      const said = all.flatMap(({ writer, text }) => (writer === 'note' ? [] : [`${writer}: ${text}`]));
      const read = messages.map(({ author, text }) => `${author}: ${text}`);
      expect(read, chosen.join(' ')).toEqual(said.slice(said.length - read.length));
      if (read.length < said.length) expect(drift.length, chosen.join(' ')).toBeGreaterThan(0);
    });
    await fc.assert(property, runs({ name: `drift, ${helpdesk.id}`, short: 400, long: 40_000 }));
  });
});
