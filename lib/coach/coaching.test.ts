import { describe, expect, it } from 'vitest';
import { REST_MS } from './rest-pace.ts';
import {
  answer,
  asked,
  DRAFT,
  last,
  marked,
  onCoachedPage,
  page,
  session,
  settle,
  type,
  view,
} from './testing/coached-page.ts';
import { finding } from './testing/findings.ts';
import { TYPING_MS } from './typing.ts';

onCoachedPage();

describe('observing', () => {
  it('asks about thread and draft of the ticket in front', async () => {
    page.type(DRAFT);
    await settle();
    expect(last()?.request).toMatchObject({
      reply: DRAFT,
      thread: [{ author: 'customer', text: 'It broke again.' }],
      channel: 'email',
      customerName: 'Dana',
      filledOnSend: ['ticket.'],
    });
    expect(view()).toMatchObject({ status: 'reading', ticketId: '101', helpdesk: 'zendesk', customerName: 'Dana' });
    answer([]);
    expect(view().status).toBe('ready');
  });

  it('asks with an increasing revision, and drops answers to older ones', async () => {
    await settle();
    answer([], last()?.revision);
    await type('Calm down');
    const old = view().revision;
    await type(DRAFT);
    expect(view().revision).toBeGreaterThan(old);
    answer([finding('old', 0, 4)], old);
    expect(view().findings).toEqual([]);
  });

  it('reads the draft at most once for many changes in a frame', async () => {
    await settle();
    const before = page.draftReads.length;
    for (const text of ['a', 'ab', 'abc', 'abcd']) page.type(text);
    await settle(150);
    expect(page.draftReads.length - before).toBeLessThanOrEqual(1);
    await settle();
    expect(view().draft).toBe('abcd');
  });

  it('never reads a ticket that is not in front, and clears at once when another comes', async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13)]);
    session.openCard('blame');
    page.composer('102').textContent = 'Another draft';
    await settle();
    expect(page.draftReads).not.toContain('composer-102');
    page.active = '102';
    page.panes['102'].className = 'in-front';
    await settle();
    expect(session.getState()).toMatchObject({ open: { kind: 'badge' }, marked: [] });
    expect(view()).toMatchObject({ ticketId: '102', findings: [], draft: 'Another draft', status: 'reading' });
    const reads = page.draftReads.length;
    page.composer('101').textContent = 'Changed behind';
    await settle();
    expect(page.draftReads.slice(reads)).not.toContain('composer-101');
  });

  it('never reads a note', async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13)]);
    page.visibility = 'internal';
    page.panes['101'].className = 'note';
    await settle();
    expect(view()).toMatchObject({ status: 'note', draft: '', findings: [], analysis: null });
    const questions = asked().length;
    const reads = page.draftReads.length;
    await type('Customer is a pain.');
    await settle();
    expect(page.draftReads).toHaveLength(reads);
    expect(asked()).toHaveLength(questions);
  });

  it('follows a composer that is replaced, and forgets no dismissal', async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13)]);
    session.command({ kind: 'not-here', key: 'blame' });
    const fresh = page.composer().cloneNode() as HTMLElement;
    fresh.textContent = DRAFT;
    page.composer().replaceWith(fresh);
    await settle();
    await type(`${DRAFT} Bye.`);
    expect(last()?.request.reply).toBe(`${DRAFT} Bye.`);
    answer([finding('blame', 4, 13)]);
    expect(view().findings).toEqual([]);
  });

  it('reads the thread again only when the log changed', async () => {
    await settle();
    const reads = page.threadReads;
    await type('Hello');
    await type('Hello there');
    expect(page.threadReads).toBe(reads);
    page.messages = [...page.messages, { author: 'agent', text: 'On it.' }];
    page.panes['101'].querySelector('.log')?.append('On it.');
    await settle();
    expect(page.threadReads).toBe(reads + 1);
    expect(last()?.request.thread).toHaveLength(2);
  });

  it('says when there is no composer, or none that it can read', async () => {
    page.composer().className = 'unknown-editor';
    page.panes['101'].querySelector('.unknown-editor')?.remove();
    await settle();
    expect(view().status).toBe('no-composer');
    page.active = null;
    page.panes['101'].className = 'closed';
    await settle();
    expect(view()).toMatchObject({ status: 'no-ticket', ticketId: null });
  });
});

describe('letters', () => {
  /** As an editor does it: the event tells of the letter, then the nodes change. */
  const letter = (text: string, inputType = 'insertText') => {
    page.composer().dispatchEvent(new InputEvent('beforeinput', { inputType, bubbles: true }));
    page.type(text);
  };

  it('are read when the hand rests, and then once for all of them', async () => {
    await settle();
    answer([]);
    const [reads, questions] = [page.draftReads.length, asked().length];
    for (const text of ['a', 'ab', 'abc']) {
      letter(text);
      await settle(REST_MS / 2);
    }
    expect(page.draftReads).toHaveLength(reads);
    await settle(REST_MS);
    expect(page.draftReads).toHaveLength(reads + 1);
    expect(asked()).toHaveLength(questions + 1);
    expect(view().draft).toBe('abc');
  });

  it('are read in time though the hand never rests', async () => {
    await settle();
    const reads = page.draftReads.length;
    for (let written = 1; written <= 10; written++) {
      letter('x'.repeat(written));
      await settle(REST_MS / 2);
    }
    expect(page.draftReads.length - reads).toBeGreaterThan(0);
    expect(page.draftReads.length - reads).toBeLessThan(3);
  });

  it('over an open card close it at once, and a new line is read at once', async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13)]);
    session.openCard('blame');
    letter(`${DRAFT} S`);
    await settle(120);
    expect(session.getState().open.kind).toBe('badge');
    await settle();
    page.composer().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    page.type(`${DRAFT}\nS`);
    await settle(120);
    expect(view().draft).toBe(`${DRAFT}\nS`);
  });

  it('never bring marks that were meant for the text before them', async () => {
    page.type(DRAFT);
    await settle();
    letter(`Oh. ${DRAFT}`);
    answer([finding('blame', 4, 13)]);
    expect(view()).toMatchObject({ draft: `Oh. ${DRAFT}`, findings: [] });
  });

  it('keep the sentence quiet from the key on, not from when they are read', async () => {
    await settle();
    letter('All is well. Calm down');
    await settle(REST_MS + 20);
    answer([finding('blame', 13, 22)]);
    await settle(TYPING_MS - REST_MS - 40);
    expect(marked()).toEqual([]);
    await settle(40);
    expect(marked()).toEqual(['blame']);
  });

  it('leave the page around them to the same look', async () => {
    await settle();
    letter('Hi');
    page.active = null;
    page.panes['101'].className = 'closed';
    await settle(REST_MS - 50);
    expect(view().status).not.toBe('no-ticket');
    await settle(120);
    expect(view().status).toBe('no-ticket');
  });
});

describe('marking', () => {
  it('marks nothing in the sentence being typed until the agent pauses', async () => {
    await settle();
    await type('All is well. Calm down');
    answer([finding('blame', 13, 22)]);
    expect(view().findings).toHaveLength(1);
    expect(marked()).toEqual([]);
    await settle(TYPING_MS);
    expect(marked()).toEqual(['blame']);
  });

  it('keeps marking the sentences around it', async () => {
    await settle();
    await type('Calm down. All is w');
    answer([finding('blame', 0, 9)]);
    expect(marked()).toEqual(['blame']);
  });

  it('moves findings with the text before the next answer', async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13)]);
    await type(`Oh. ${DRAFT}`);
    expect(view()).toMatchObject({ draft: `Oh. ${DRAFT}`, findings: [{ start: 8, end: 17 }] });
  });

  it('closes a card when the agent goes on typing', async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13)]);
    session.openCard('blame');
    expect(session.getState().open).toEqual({ kind: 'card', key: 'blame' });
    await type(`${DRAFT} So`);
    expect(session.getState().open.kind).toBe('badge');
  });
});
