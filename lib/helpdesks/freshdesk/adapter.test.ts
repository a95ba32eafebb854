// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshdesk } from './adapter.ts';

const URL_OF_7 = new URL('https://acme.freshdesk.com/a/tickets/7');

const item = (classes: string, name: string, text: string, extra = '') =>
  `<div class="ticket-details__item ${classes}" data-test-id="conversation-wrapper"><span class="sender-info"><a data-test-id="user-name">${name}</a> <span data-test-id="conversation-status">replied</span></span>${extra}
   <div data-test-conversation="conversation-text"><div class="ticket_note">${text}</div></div></div>`;

const DESCRIPTION = `<div class="ticket-details__item requestor-wrap" data-test-id="ticket-description">
  <a data-test-id="user-name" href="/a/contacts/5"><b>Jane &lt;img src=x&gt; Doe</b></a>
  <span data-test-id="conversation-status">reported via email</span>
  <div id="ticket_original_request"><p>First&nbsp;line</p><p>Second<br>third</p><blockquote>old</blockquote></div></div>`;

function show(html: string): void {
  document.body.className = 'ember-application';
  document.body.innerHTML = html;
}

function thread() {
  const ticket = freshdesk.activeTicket(document, URL_OF_7);
  if (!ticket) throw new Error('No ticket was found; check the route.');
  return freshdesk.readThread(ticket);
}

beforeEach(() => {
  document.body.innerHTML = '';
  // happy-dom has no layout; what is visible is tried in a real browser.
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
});

describe('freshdesk matches', () => {
  it('its own hosts, and a company’s domain by the page', () => {
    show('');
    expect(freshdesk.matches(URL_OF_7, document)).toBe(true);
    expect(freshdesk.matches(new URL('https://acme.myfreshworks.com/a/tickets/7'), document)).toBe(true);
    expect(freshdesk.matches(new URL('https://acme.freshdesk.com/support/home'), document)).toBe(false);
    const own = new URL('https://help.acme.example/a/tickets/7');
    expect(freshdesk.matches(own, document)).toBe(false);
    show(DESCRIPTION);
    expect(freshdesk.matches(own, document)).toBe(true);
    expect(freshdesk.matches(new URL('https://notfreshdesk.com.evil.example/a/tickets/7'), document)).toBe(true);
    document.body.className = '';
    expect(freshdesk.matches(own, document)).toBe(false);
  });

  it('no ticket on lists and other pages', () => {
    show(DESCRIPTION);
    for (const path of ['/a/tickets/filters/12', '/a/dashboard', '/a/tickets/new'])
      expect(freshdesk.activeTicket(document, new URL(path, URL_OF_7))).toBeNull();
  });
});

describe('freshdesk’s thread', () => {
  it('reads description and replies, and skips notes and outsiders', () => {
    show(
      DESCRIPTION +
        item('', 'Sam Agent', 'An answer', '<span data-test-is-agent></span>') +
        item('ticket-details__privatenote', 'Sam Agent', 'A secret', '<span data-test-is-agent></span>') +
        item('ticket-details__requestor', 'Jane', 'Thanks<div class="freshdesk_quote">An answer</div>') +
        item('ticket-details__privatenote ticket-details__requestor', 'Courier', 'It is lost'),
    );
    const { messages, complete, customerName } = thread();
    expect(messages.map(({ author, name, text }) => [author, name, text])).toEqual([
      ['customer', 'Jane <img src=x> Doe', 'First line\nSecond\nthird'],
      ['agent', 'Sam Agent', 'An answer'],
      ['customer', 'Jane', 'Thanks'],
    ]);
    expect(customerName).toBe('Jane <img src=x> Doe');
    expect(complete).toBe(true);
  });

  it('leaves out whom it cannot tell with all before, and says so', () => {
    show(DESCRIPTION + item('', 'Sam', 'An answer') + item('', 'Jane <img src=x> Doe'.replaceAll('<', '&lt;'), 'Mine'));
    const { messages, drift } = thread();
    expect(messages.map(({ author, text }) => [author, text])).toEqual([['customer', 'Mine']]);
    expect(drift).toContain('author');
    expect(drift).toContain('time');
    expect(drift).not.toContain('channel');
  });

  it('is not complete while older messages are held back or the first one is missing', () => {
    show(`${DESCRIPTION}<button data-test-button="load-more">+11 conversations</button>`);
    expect(thread().complete).toBe(false);
    show(item('', 'Sam', 'An answer', '<span data-test-is-agent></span>'));
    expect(thread().complete).toBe(false);
    show('');
    expect(thread().drift).toContain('log');
  });
});

describe('freshdesk’s composer', () => {
  const EDITOR = '<div class="fr-box"><div class="fr-element fr-view" contenteditable="true"></div></div>';
  const tab = (name: string, open: boolean) =>
    `<button class="ticket-action-button ${open ? 'active' : ''}" data-test-id="ticket-action-${name}">${name}</button>`;
  const form = (open: string, inner = EDITOR) =>
    `<div class="ticket-editor"><div class="ticket-actions-list">${['reply', 'note', 'forward'].map((name) => tab(name, name === open)).join('')}</div>${inner}</div>`;
  const ticketWith = (html: string) => {
    show(`<div class="tickets-conversation-pane">${DESCRIPTION}</div>${html}`);
    return freshdesk.activeTicket(document, URL_OF_7);
  };

  it.each([
    ['reply', 'public'],
    ['note', 'internal'],
    ['forward', 'internal'],
    ['none', 'public'],
  ])('with the tab %s open is %s', (open, visibility) => {
    expect(ticketWith(form(open))?.visibility).toBe(visibility);
  });

  it('is a note where people are notified, whatever the tabs say', () => {
    expect(ticketWith(form('reply', `<div data-test-notify-to></div>${EDITOR}`))?.visibility).toBe('internal');
  });

  it('may be a plain box, but none of Froala’s own', () => {
    expect(ticketWith(form('reply', '<textarea id="tweet"></textarea>'))?.composer?.id).toBe('tweet');
    expect(ticketWith(form('reply', '<div class="fr-popup"><textarea></textarea></div>'))?.composer).toBeNull();
  });

  it('lies in the pane that is named, or else in the whole page', () => {
    const ticket = ticketWith(form('reply'));
    expect(ticket?.pane.contains(ticket.composer)).toBe(true);
    expect(ticketWith('')?.pane.className).toBe('tickets-conversation-pane');
    expect(ticketWith('')?.composer).toBeNull();
  });
});
