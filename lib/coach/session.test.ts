import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, DRAFT, last, onCoachedPage, page, session, settle, type, view } from './testing/coached-page.ts';
import { finding } from './testing/findings.ts';
import { TYPING_MS } from './typing.ts';

onCoachedPage();

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
    session.command({ kind: 'insert', text: 'Really.' });
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

  it('steps on what is judged now: a finding that goes with the last words opens no card', async () => {
    page.type(`${DRAFT} Shall I?`);
    session.step(1);
    expect(session.getState().open.kind).toBe('badge');
    answer([finding('recitation', 15, 27)]);
    expect(session.getState().open).toEqual({ kind: 'card', key: 'recitation' });
  });

  it('opens nothing when the agent writes on while it is judged', async () => {
    page.type(`${DRAFT} Shall I?`);
    session.step(1);
    await type(`${DRAFT} Shall I? Or`);
    answer([finding('blame', 4, 13, rewrite)]);
    expect(session.getState().open.kind).toBe('badge');
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
