// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ThreadReading } from '../../lib/helpdesks/contract.ts';
import { freshdesk } from '../../lib/helpdesks/freshdesk/adapter.ts';
import { zendesk } from '../../lib/helpdesks/zendesk/adapter.ts';
import { runs } from '../runs.ts';
import { breath } from './breath.ts';
import { hostileText } from './hostile.ts';

const URLS = {
  zendesk: new URL('https://acme.zendesk.com/agent/tickets/101'),
  freshdesk: new URL('https://acme.freshdesk.com/a/tickets/101'),
};
/** The hooks that the adapters know, put together in ways that no helpdesk would. */
const HOOKS = [
  'data-ticket-id="101"',
  'data-ticket-id="102"',
  'data-test-id="ticket-101-standard-layout"',
  'class="workspace"',
  'data-test-id="omni-log-container"',
  'data-test-id="omni-log-comment-item"',
  'data-test-id="omni-log-item-message" type="end-user"',
  'data-test-id="omni-log-item-message" type="agent"',
  'data-test-id="omni-log-item-message" type="wizard"',
  'data-test-id="omni-log-item-message" type="internal"',
  'data-test-id="omni-log-message-content"',
  'class="zd-comment"',
  'data-test-id="omni-log-internal-note-tag"',
  'data-test-id="omni-log-item-sender"',
  'data-test-id="omni-log-base-avatar"',
  'data-test-id="omnichannel-channel-switcher-button" data-channel="web"',
  'data-test-id="omnichannel-channel-switcher-button" data-channel="pigeon"',
  'data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true"',
  'data-test-id="tabs-nav-item-users"',
  'id="editor-view"',
  'class="ticket-details__item customer" data-test-id="conversation-wrapper"',
  'class="ticket-details__item requestor-wrap" data-test-id="ticket-description"',
  'class="ticket-details__item ticket-details__privatenote" data-test-id="conversation-wrapper"',
  'class="sender-info"',
  'data-test-id="user-name"',
  'data-test-conversation="conversation-text"',
  'class="ticket_note"',
  'id="ticket_original_request"',
  'class="ticket-editor reply"',
  'class="fr-element" contenteditable="true"',
  'data-test-id="conversation-status"',
  'class="signature"',
  'style="display:none"',
  '',
] as const; // prettier-ignore
const SECRET = 'NOTE-7f3a';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    hostileText(3).map(escaped),
    fc
      .tuple(
        fc.constantFrom('div', 'span', 'article', 'p', 'time'),
        fc.constantFrom(...HOOKS),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, hook, children]) => `<${tag} ${hook}>${children.join('')}</${tag}>`),
  ),
}));
/** Notes stand among everything else, with a word that must never be read. */
const NOTES = {
  zendesk: `<article data-test-id="omni-log-comment-item"><i data-test-id="omni-log-internal-note-tag"></i><div data-test-id="omni-log-item-message" type="agent"><div data-test-id="omni-log-message-content">${SECRET}</div></div></article>`,
  freshdesk: `<div class="ticket-details__item ticket-details__privatenote" data-test-id="conversation-wrapper"><div data-test-conversation="conversation-text"><div class="ticket_note">${SECRET}</div></div></div>`,
};

function expectPlain({ messages, drift, customerName }: ThreadReading): void {
  for (const { author, text, at } of messages) {
    expect(['customer', 'agent']).toContain(author);
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain(SECRET);
    if (at !== undefined) expect(Number.isNaN(Date.parse(at))).toBe(false);
  }
  expect(customerName).not.toBe('');
  for (const part of drift) expect(part).toMatch(/^[a-z-]+$/);
}

beforeEach(() => {
  document.body.className = 'ember-application';
  // No spy: it would remember every element that it was ever asked about.
  Element.prototype.checkVisibility = () => true;
});

describe.each([
  { id: 'zendesk', helpdesk: zendesk },
  { id: 'freshdesk', helpdesk: freshdesk },
] as const)('$id, on a page that attacks', ({ id, helpdesk }) => {
  it('reads plain facts or none, and never a note', async () => {
    const url = URLS[id];
    const property = fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 4 }), async (nodes) => {
      await breath();
      const log = id === 'zendesk' ? 'data-test-id="omni-log-container"' : '';
      document.body.innerHTML = `<div class="workspace"><div data-ticket-id="101"><div ${log}>${NOTES[id]}${nodes.join('')}</div></div></div>`;
      const ticket = helpdesk.activeTicket(document, url);
      if (!ticket) return;
      expect(ticket.id).toBe('101');
      expectPlain(helpdesk.readThread(ticket));
    });
    await fc.assert(property, runs({ name: `adapter, ${id}`, short: 200, long: 25_000 }));
  });
});
