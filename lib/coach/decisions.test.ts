import { beforeEach, describe, expect, it } from 'vitest';
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
  store,
  type,
  view,
} from './testing/coached-page.ts';
import { finding } from './testing/findings.ts';
import { TYPING_MS } from './typing.ts';

onCoachedPage();

const found = () => [finding('blame', 4, 13), finding('missing-name', null, null)];
const rules = () => view().findings.map(({ rule }) => rule);

async function goTo(id: '101' | '102'): Promise<void> {
  page.active = id;
  page.composer(id).textContent = DRAFT;
  page.panes[id].className = `in-front at ${performance.now()}`;
  await settle();
}

beforeEach(async () => {
  page.type(DRAFT);
  await settle();
  answer(found());
  await settle(TYPING_MS);
});

describe('"not here"', () => {
  it('hides one finding in this ticket, and undo shows it again', async () => {
    session.openCard('blame');
    session.command({ kind: 'not-here', key: 'blame' });
    expect(rules()).toEqual(['missing-name']);
    expect(marked()).toEqual([]);
    expect(view()).toMatchObject({ notice: { kind: 'hidden', title: 'blame' }, hiddenHere: 1 });
    expect(session.getState().open.kind).toBe('badge');
    expect(store).not.toHaveBeenCalled();
    session.command({ kind: 'undo' });
    last();
    answer(found());
    expect(rules()).toContain('blame');
    expect(view()).toMatchObject({ notice: { kind: 'undone' }, hiddenHere: 0 });
  });

  it('is taken back for all in the panel', async () => {
    for (const key of ['blame', 'missing-name']) session.command({ kind: 'not-here', key });
    expect(view().hiddenHere).toBe(2);
    session.command({ kind: 'show-hidden' });
    last();
    answer(found());
    expect(rules()).toEqual(['blame', 'missing-name']);
  });

  it('is taken back in the ticket that it was said in', async () => {
    session.command({ kind: 'not-here', key: 'blame' });
    await goTo('102');
    session.command({ kind: 'undo' });
    await goTo('101');
    last();
    answer(found());
    expect(rules()).toContain('blame');
  });
});

describe('"never this phrase"', () => {
  it('stores the words under the finding, and undo has them forgotten', async () => {
    session.command({ kind: 'never-phrase', key: 'blame' });
    expect(rules()).toEqual(['missing-name']);
    await settle(10);
    expect(store).toHaveBeenCalledWith({ kind: 'spare', rule: 'blame', phrase: 'Calm down', at: expect.any(String) });
    expect(view().notice).toEqual({ kind: 'spared', phrase: 'Calm down' });
    session.command({ kind: 'undo' });
    await settle(10);
    expect(store).toHaveBeenLastCalledWith({ kind: 'unspare', rule: 'blame', phrase: 'Calm down' });
    expect(view().notice).toEqual({ kind: 'undone' });
  });

  it('stores nothing for a finding of the whole reply', async () => {
    session.command({ kind: 'never-phrase', key: 'missing-name' });
    await settle(10);
    expect(store).not.toHaveBeenCalled();
    expect(rules()).toContain('missing-name');
  });

  it('that could not be stored is told, and the finding comes back', async () => {
    store.mockRejectedValueOnce(new Error('The disk is full.'));
    session.command({ kind: 'never-phrase', key: 'blame' });
    await settle(10);
    last();
    answer(found());
    expect(view().notice).toEqual({ kind: 'not-stored' });
    expect(rules()).toContain('blame');
    session.command({ kind: 'undo' });
    await settle(10);
    expect(store).toHaveBeenCalledOnce();
  });
});

describe('"rule off"', () => {
  it('turns the rule off everywhere, and undo turns it on', async () => {
    session.command({ kind: 'rule-off', rule: 'missing-name' });
    expect(rules()).toEqual(['blame']);
    await settle(10);
    expect(store).toHaveBeenCalledWith({ kind: 'rule', rule: 'missing-name', on: false });
    expect(view().notice).toEqual({ kind: 'rule-off', title: 'missing-name' });
    session.command({ kind: 'undo' });
    await settle(10);
    expect(store).toHaveBeenLastCalledWith({ kind: 'rule', rule: 'missing-name', on: true });
  });

  it('cannot be taken back any more once its notice is gone for another decision', async () => {
    session.command({ kind: 'rule-off', rule: 'missing-name' });
    await settle(10);
    session.command({ kind: 'not-here', key: 'blame' });
    session.command({ kind: 'undo' });
    await settle(10);
    expect(store).toHaveBeenCalledOnce();
  });
});

describe('"pause"', () => {
  it('sends no draft while it lasts, and resumes when asked', async () => {
    session.command({ kind: 'pause' });
    expect(view()).toMatchObject({ status: 'paused', findings: [], analysis: null, notice: { kind: 'paused' } });
    expect(marked()).toEqual([]);
    const before = asked().length;
    page.type('Something nobody else should read. Calm down.');
    await settle();
    expect(asked()).toHaveLength(before);
    session.command({ kind: 'resume' });
    await settle();
    expect(last()?.request.reply).toMatch(/^Something nobody/);
    expect(view().status).toBe('reading');
  });

  it('comes back by itself with the next ticket, and holds in its own', async () => {
    session.command({ kind: 'pause' });
    await goTo('102');
    expect(last()?.request.reply).toBe(DRAFT);
    await goTo('101');
    expect(view().status).toBe('paused');
  });

  it('is taken back by undo', async () => {
    session.command({ kind: 'pause' });
    session.command({ kind: 'undo' });
    await settle();
    expect(view().status).toBe('reading');
  });

  it('leaves no answer behind that was under way', async () => {
    page.type(`${DRAFT} And more.`);
    await settle();
    const { revision = 0 } = last() ?? {};
    session.command({ kind: 'pause' });
    answer(found(), revision);
    expect(view()).toMatchObject({ status: 'paused', findings: [] });
  });
});

describe('all of a kind', () => {
  it('are replaced from the last to the first, each on its own', async () => {
    page.type('Calm down. Hi. Calm down.');
    await settle();
    const rewrite = (start: number) => ({ suggestions: [{ start, end: start + 10, text: 'I see.' }] });
    answer([
      finding('blame', 0, 9, { ...rewrite(0), key: 'first' }),
      finding('blame', 15, 24, { ...rewrite(15), key: 'second' }),
    ]);
    await settle(TYPING_MS);
    session.openCard('first');
    session.command({ kind: 'apply-all', rule: 'blame' });
    await settle(200);
    expect(page.composer().textContent).toBe('I see. Hi. I see.');
    expect(page.written.map(({ start }) => start)).toEqual([15, 0]);
    expect(view().notice).toEqual({ kind: 'applied-all', done: 2, of: 2 });
    expect(session.getState().open.kind).toBe('badge');
  });
});

describe('before sending', () => {
  it('points out what would embarrass, and only once its sentence is written', async () => {
    const severe = finding('wrong-name', 4, 13, { severity: 'warning' });
    await type(`${DRAFT} Bye.`);
    answer([severe, finding('blame', 15, 18)]);
    await settle(TYPING_MS);
    expect(session.getState().beforeSending.map(({ rule }) => rule)).toEqual(['wrong-name']);
    page.type('Hi. Calm dow');
    await settle(150);
    last();
    answer([{ ...severe, end: 12 }]);
    expect(session.getState().beforeSending).toEqual([]);
    await settle(TYPING_MS);
    expect(session.getState().beforeSending).toHaveLength(1);
  });
});
