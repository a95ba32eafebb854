import { beforeEach, describe, expect, it } from 'vitest';
import { answer, DRAFT, onCoachedPage, page, session, settle } from './testing/coached-page.ts';
import { finding } from './testing/findings.ts';

onCoachedPage();

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

  it('on the heels of the first fault wait for it, and Enter behind them reaches no chat that would send it', () => {
    for (const key of ['blame', 'vague']) session.command({ kind: 'not-here', key });
    expect(press('ArrowDown', { altKey: true }).defaultPrevented).toBe(false);
    page.composer().dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', bubbles: true }));
    page.type(`${DRAFT} Shall I?`);
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(press('ArrowDown', { altKey: true }).defaultPrevented).toBe(true);
    expect(press('Enter').defaultPrevented).toBe(true);
    answer([finding('recitation', 15, 27)]);
    expect(session.getState().open).toEqual({ kind: 'card', key: 'recitation' });
    expect(press('Enter').defaultPrevented).toBe(false);
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

  it('open quick insert by the key of the comma, whatever Alt makes of it', () => {
    expect(press(',', { altKey: true }).defaultPrevented).toBe(true);
    expect(session.getState().open.kind).toBe('palette');
    session.close();
    press('≤', { altKey: true, code: 'Comma' });
    expect(session.getState().open.kind).toBe('palette');
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(session.getState().open.kind).toBe('badge');
  });

  it('take the last decision back while it is said, and are nobody’s otherwise', () => {
    expect(press('z', { altKey: true }).defaultPrevented).toBe(false);
    session.command({ kind: 'not-here', key: 'blame' });
    expect(press('Ω', { altKey: true, code: 'KeyZ' }).defaultPrevented).toBe(true);
    expect(session.getState().view.notice).toEqual({ kind: 'undone' });
    expect(press('z', { altKey: true }).defaultPrevented).toBe(false);
  });

  it('of a German keyboard are told by their letters', () => {
    session.command({ kind: 'not-here', key: 'blame' });
    expect(press('y', { altKey: true, code: 'KeyZ' }).defaultPrevented).toBe(false);
    expect(press('z', { altKey: true, code: 'KeyY' }).defaultPrevented).toBe(true);
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
