import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoachToBackground, ExplainedFinding } from '../messages/protocol.ts';
import { FakeWire } from '../messages/testing/fake-wire.ts';
import type { CoachSession } from './session.ts';
import { type Coach, startCoach } from './start-coach.ts';
import { FakePage } from './testing/fake-page.ts';
import { finding, quietAnalysis } from './testing/findings.ts';
import { TYPING_MS } from './typing.ts';

type Question = Extract<CoachToBackground, { kind: 'analyze' }>;

/** Longer than a frame and every pace of the observing. */
const SETTLED_MS = 500;
const DRAFT = 'Hi. Calm down. All is well.';

let page: FakePage;
let wire: FakeWire;
let life: AbortController;
let coach: Coach;
let session: CoachSession;
let mounted: number;

const view = () => session.getState().view;
const marked = () => session.getState().marked.map(({ rule }) => rule);
const asked = () => wire.posted.filter((message): message is Question => (message as Question).kind === 'analyze');

/** The newest question. The line keeps one out at a time, so an older one is answered first. */
function last(): Question | undefined {
  const question = asked().at(-1);
  if (!question || question.revision === view().revision) return question;
  answer([], question.revision);
  return asked().at(-1);
}

/** Lets mutations, frames and timers pass. */
async function settle(ms = SETTLED_MS): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function answer(findings: ExplainedFinding[], revision = last()?.revision ?? 0): void {
  wire.say({ kind: 'analysis', revision, analysis: { ...quietAnalysis(), findings }, findings });
}

async function type(text: string): Promise<void> {
  page.type(text);
  await settle(150);
}

function begin(): void {
  life = new AbortController();
  const mount = () => void mounted++;
  coach = startCoach(
    {
      document,
      language: 'en',
      helpdesks: [page.helpdesk],
      editors: [page.editor],
      connect: () => wire,
      isInvalid: () => false,
      loadInterface: async () => ({ mount }),
      leave: () => life.abort(),
    },
    life.signal,
  );
  session = coach.session;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
  // happy-dom's own frames are real time; without them the pace's timer stands in.
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  page = new FakePage();
  wire = new FakeWire();
  mounted = 0;
  begin();
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

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

describe('what the agent asks for', () => {
  const rewrite = { suggestions: [{ start: 4, end: 14, text: 'I see.' }] };

  beforeEach(async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13, rewrite)]);
    await settle(TYPING_MS);
  });

  it('writes an accepted rewrite over the words that were judged', async () => {
    session.openCard('blame');
    session.command({ kind: 'apply', key: 'blame', suggestion: 0 });
    await settle(50);
    expect(page.written).toEqual([{ start: 4, end: 14, text: 'I see.', expected: 'Calm down.' }]);
    expect(page.composer().textContent).toBe('Hi. I see. All is well.');
    expect(session.getState().open.kind).toBe('badge');
    expect(view()).toMatchObject({ draft: 'Hi. I see. All is well.', notice: { kind: 'applied' } });
    await settle(10_000);
    expect(view().notice).toBeNull();
  });

  it('writes where the words are now, though the page did not tell of the change yet', async () => {
    page.type(`Oh. ${DRAFT}`);
    session.command({ kind: 'apply', key: 'blame', suggestion: 0 });
    await settle(50);
    expect(page.composer().textContent).toBe('Oh. Hi. I see. All is well.');
  });

  it('writes nothing when the words changed', async () => {
    page.type('Hi. Calm yourself down. All is well.');
    session.command({ kind: 'apply', key: 'blame', suggestion: 0 });
    await settle(50);
    expect(page.written).toEqual([]);
    expect(view().notice).toEqual({ kind: 'text-changed' });
  });

  it('writes nothing into another ticket that came in front', async () => {
    page.active = '102';
    session.command({ kind: 'apply', key: 'blame', suggestion: 0 });
    await settle(50);
    expect(page.written).toEqual([]);
  });

  it('puts the rewrite on the clipboard when the editor does not take it', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    page.result = { ok: false, reason: 'editor-silent' };
    session.command({ kind: 'apply', key: 'blame', suggestion: 0 });
    await settle(50);
    expect(writeText).toHaveBeenCalledWith('I see.');
    expect(view().notice).toEqual({ kind: 'copied', text: 'I see.' });
    session.command({ kind: 'dismiss-notice' });
    expect(view().notice).toBeNull();
  });

  it('says so when the clipboard refuses too', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: async () => Promise.reject(new Error('no')) } });
    document.execCommand = () => false;
    page.result = { ok: false, reason: 'not-written' };
    session.command({ kind: 'apply', key: 'blame', suggestion: 0 });
    await settle(50);
    expect(view().notice).toEqual({ kind: 'failed' });
  });

  it('inserts at the last caret, moved with the text, though the focus went elsewhere', async () => {
    page.caret = 14;
    document.dispatchEvent(new Event('selectionchange'));
    await settle();
    page.caret = null;
    page.composer().textContent = `Oh. ${DRAFT}`;
    await settle();
    session.command({ kind: 'insert', text: ' Really.' });
    await settle(50);
    expect(page.composer().textContent).toBe('Oh. Hi. Calm down. Really. All is well.');
    expect(view().notice).toEqual({ kind: 'inserted' });
  });

  it('leaves a finding alone for this draft, and asks anew after it was sent', async () => {
    session.openCard('blame');
    session.command({ kind: 'not-here', key: 'blame' });
    expect(session.getState()).toMatchObject({ open: { kind: 'badge' }, marked: [], view: { findings: [] } });
    page.type('');
    page.messages = [...page.messages, { author: 'agent', text: DRAFT }];
    page.panes['101'].querySelector('.log')?.append(DRAFT);
    await settle();
    await type(DRAFT);
    answer([finding('blame', 4, 13)]);
    expect(view().findings).toHaveLength(1);
  });

  it('takes the channel that the agent chose, for this ticket only', async () => {
    session.command({ kind: 'set-channel', channel: 'tweet' });
    expect(view().channel).toEqual({ value: 'tweet', by: 'agent' });
    answer([]);
    expect(last()?.request.channel).toBe('tweet');
    page.active = '102';
    page.panes['102'].className = 'in-front';
    await settle();
    expect(view().channel).toEqual({ value: 'email', by: 'page' });
  });
});

describe('coming and going', () => {
  it('brings the interface once there is something to show, and not before', async () => {
    await settle();
    answer([]);
    await settle(2_000);
    expect(mounted).toBe(0);
    await type(DRAFT);
    answer([finding('blame', 4, 13)]);
    await settle(2_000);
    await vi.waitFor(() => expect(mounted).toBe(1));
  });

  it('has one host, outside the body, and removes an older one', async () => {
    expect(document.querySelectorAll('attune-coach')).toHaveLength(1);
    life.abort();
    expect(document.querySelector('attune-coach')).toBeNull();
    document.body.append(document.createElement('attune-coach'));
    begin();
    const hosts = [...document.querySelectorAll('attune-coach')];
    expect(hosts.map((host) => host.parentElement)).toEqual([document.documentElement]);
    expect(hosts[0]?.shadowRoot).not.toBeNull();
  });

  it('puts the host back when the page throws it out', async () => {
    await settle();
    document.querySelector('attune-coach')?.remove();
    await settle();
    expect(document.querySelector('attune-coach')).not.toBeNull();
  });

  it('leaves nothing behind when its life ends', async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13)]);
    life.abort();
    const reads = page.draftReads.length;
    const questions = asked().length;
    page.type('More');
    await settle(5_000);
    expect([page.draftReads.length, asked().length]).toEqual([reads, questions]);
    expect(document.documentElement.outerHTML).not.toContain('attune');
  });

  it('tells of a judgement that failed, and goes on with the next', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    await settle();
    wire.say({ kind: 'failed', revision: view().revision, error: 'Reload Attune.' });
    expect(view()).toMatchObject({ status: 'ready', notice: { kind: 'failed' } });
    expect(log).toHaveBeenCalledOnce();
    await type(DRAFT);
    answer([finding('blame', 4, 13)]);
    expect(view().findings).toHaveLength(1);
  });
});

describe('keys', () => {
  function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event;
  }

  beforeEach(async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13), finding('vague', 15, 18)]);
    page.composer().focus();
  });

  it('step through the findings, and Escape closes', () => {
    const open = () => session.getState().open;
    session.openCard('blame');
    expect(press('ArrowDown', { altKey: true }).defaultPrevented).toBe(true);
    expect(open()).toEqual({ kind: 'card', key: 'vague' });
    press('ArrowUp', { altKey: true });
    expect(open()).toEqual({ kind: 'card', key: 'blame' });
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(open().kind).toBe('badge');
    expect(press('Escape').defaultPrevented).toBe(false);
  });

  it('open the card at the caret, or the panel elsewhere', async () => {
    page.caret = 8;
    await settle();
    document.dispatchEvent(new Event('selectionchange'));
    await settle();
    press('Enter', { altKey: true });
    expect(session.getState().open).toEqual({ kind: 'card', key: 'blame' });
    page.caret = DRAFT.length;
    document.dispatchEvent(new Event('selectionchange'));
    await settle();
    press('Enter', { altKey: true });
    expect(session.getState().open.kind).toBe('panel');
  });

  it.each([
    ['a', {}],
    ['Shift', { shiftKey: true }],
    ['ArrowDown', {}],
    ['Enter', {}],
    ['ArrowDown', { altKey: true, shiftKey: true }],
    ['ArrowDown', { altKey: true, isComposing: true }],
  ] as const)('leave %j with %j to the editor', (key, more) => {
    expect(press(key, more).defaultPrevented).toBe(false);
    expect(session.getState().open.kind).toBe('badge');
  });

  it('pressed outside the composer are none of ours', () => {
    page.composer().blur();
    expect(press('ArrowDown', { altKey: true }).defaultPrevented).toBe(false);
    expect(press('Enter', { altKey: true }).defaultPrevented).toBe(false);
  });
});
