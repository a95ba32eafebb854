import { beforeEach, describe, expect, it } from 'vitest';
import { HOVER_MS, LEAVE_MS } from './pointer.ts';
import { answer, DRAFT, onCoachedPage, page, session, settle, type } from './testing/coached-page.ts';
import { finding } from './testing/findings.ts';
import { TYPING_MS } from './typing.ts';

onCoachedPage();

describe('the pointer', () => {
  const ON_MARK = { clientX: 60, clientY: 10 };
  const BESIDE = { clientX: 200, clientY: 10 };
  const open = () => session.getState().open;

  function move(at: { clientX: number; clientY: number }, target: Element = page.composer()): void {
    target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, ...at }));
  }

  function click(at: { clientX: number; clientY: number }, detail = 1): void {
    page.composer().dispatchEvent(new MouseEvent('click', { bubbles: true, detail, ...at }));
  }

  beforeEach(async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13)]);
    await settle(TYPING_MS);
  });

  it('opens a card by a click on its mark, and closes it by one beside', () => {
    click(BESIDE);
    expect(open().kind).toBe('badge');
    click(ON_MARK);
    expect(open()).toEqual({ kind: 'card', key: 'blame' });
    click(BESIDE);
    expect(open().kind).toBe('badge');
  });

  it('opens nothing by the second click of a double click', () => {
    click(ON_MARK, 2);
    expect(open().kind).toBe('badge');
  });

  it('opens a card by resting on its mark, and closes it after leaving', async () => {
    move(ON_MARK);
    await settle(HOVER_MS - 50);
    expect(open().kind).toBe('badge');
    await settle(100);
    expect(open()).toEqual({ kind: 'card', key: 'blame' });
    move(BESIDE);
    await settle(LEAVE_MS - 50);
    expect(open().kind).toBe('card');
    await settle(100);
    expect(open().kind).toBe('badge');
  });

  it('keeps the card while the pointer goes over into it', async () => {
    move(ON_MARK);
    await settle(HOVER_MS + 50);
    move(BESIDE);
    const host = document.querySelector('attune-coach');
    if (host) move(BESIDE, host);
    await settle(LEAVE_MS + 100);
    expect(open().kind).toBe('card');
  });

  it('does not open the card again on the mark where it was closed', async () => {
    move(ON_MARK);
    await settle(HOVER_MS + 50);
    session.close();
    move({ ...ON_MARK, clientX: 62 });
    await settle(HOVER_MS + 50);
    expect(open().kind).toBe('badge');
  });

  it('opens nothing while the agent types', async () => {
    move(ON_MARK);
    await type(`${DRAFT} So`);
    answer([finding('blame', 4, 13)]);
    await settle(HOVER_MS);
    expect(open().kind).toBe('badge');
  });
});
