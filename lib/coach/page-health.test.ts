import { describe, expect, it } from 'vitest';
import type { PagePart } from '../messages/protocol.ts';
import { LOADED_AFTER_MS, partsOf } from './page-health.ts';
import { answer, asked, DRAFT, onCoachedPage, page, session, settle, view } from './testing/coached-page.ts';

onCoachedPage();

/** A change on the page, such as helpdesks make all the time. */
async function stir(): Promise<void> {
  page.panes['101'].querySelector('.log')?.append('.');
  await settle();
}
const loaded = () => settle(LOADED_AFTER_MS + 500);

describe('partsOf', () => {
  it('names each part once, and none for a ticket that nobody was assigned to', () => {
    expect(partsOf(['time', 'author', 'time', 'agent-name'])).toEqual(['roles', 'times']);
    expect(partsOf([])).toEqual([]);
  });
});

describe('a part of the page that is missing', () => {
  it('is told when it stayed away for longer than any page loads, without a further change', async () => {
    page.threadDrift = ['log'];
    await settle();
    answer([]);
    expect(view().unread).toEqual([]);
    await settle(LOADED_AFTER_MS - 3_000);
    expect(view().unread).toEqual([]);
    await settle(3_000);
    expect(view()).toMatchObject({ unread: ['thread'], status: 'ready' });
  });

  it('is no drift when it only comes late', async () => {
    page.threadDrift = ['log'];
    await settle(LOADED_AFTER_MS - 2_000);
    page.threadDrift = [];
    await stir();
    await loaded();
    expect(view().unread).toEqual([]);
  });

  it('is no drift while the helpdesk says that it is loading', async () => {
    page.panes['101'].setAttribute('aria-busy', 'true');
    page.threadDrift = ['log'];
    await loaded();
    expect(view().unread).toEqual([]);
    page.panes['101'].removeAttribute('aria-busy');
    await loaded();
    expect(view().unread).toEqual(['thread']);
  });

  it('is found again as soon as it is there, and forgotten with the ticket', async () => {
    page.threadDrift = ['author'];
    await loaded();
    expect(view().unread).toEqual(['roles']);
    page.active = '102';
    page.panes['102'].className = 'in-front';
    await settle();
    expect(view()).toMatchObject({ ticketId: '102', unread: [] });
    await loaded();
    expect(view().unread).toEqual(['roles']);
    page.threadDrift = [];
    await stir();
    page.panes['102'].append('.');
    await settle();
    expect(view().unread).toEqual([]);
  });

  it('is not told of the channel when the agent chose one', async () => {
    page.channel = null;
    page.threadDrift = ['channel'];
    await loaded();
    expect(view().unread).toEqual(['channel']);
    session.command({ kind: 'set-channel', channel: 'chat' });
    expect(view().unread).toEqual([]);
  });
});

describe('what can be written in', () => {
  it('is pointed at and never read where it is not known', async () => {
    page.composer().className = 'other';
    page.strangeEditor = page.panes['101'].querySelector<HTMLElement>('.other');
    page.drift = ['composer'];
    page.panes['101'].append('.');
    await loaded();
    expect(view()).toMatchObject({ status: 'no-composer', unread: ['composer'], draft: '' });
    expect(page.draftReads).toEqual([]);
  });

  it('is not read where it may be a note, and that is said after a while', async () => {
    page.visibility = 'unknown';
    page.drift = ['visibility'];
    page.type(DRAFT);
    await settle();
    expect(view().status).toBe('reading');
    await loaded();
    expect(view()).toMatchObject({ status: 'unreadable', unread: ['visibility'], draft: '' });
    expect(page.draftReads).toEqual([]);
    expect(asked().map(({ request }) => request.reply)).not.toContain(DRAFT);
  });

  it('is of a ticket that the page does not show', async () => {
    page.active = null;
    page.panes['101'].append('.');
    await loaded();
    expect(view()).toMatchObject({ status: 'no-ticket', unread: ['ticket'] satisfies PagePart[] });
    page.isTicketAddress = false;
    page.panes['101'].append('.');
    await settle();
    expect(view().unread).toEqual([]);
  });
});
