import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askPage } from './client.ts';
import { type PageHalf, startPage } from './page.ts';
import {
  ANSWER_EVENT,
  type BridgeOutcome,
  type BridgeRequest,
  parseAnswer,
  parseRequest,
  REQUEST_EVENT,
} from './protocol.ts';

const REQUEST: Omit<BridgeRequest, 'id'> = {
  editor: 'ckeditor',
  start: 2,
  end: 5,
  expected: 'abc',
  text: 'x',
  caret: 'keep',
};

let life: AbortController;
let editable: HTMLElement;

beforeEach(() => {
  life = new AbortController();
  editable = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  life.abort();
  editable.remove();
  vi.useRealTimers();
});

const ask = (signal = life.signal) => askPage(editable, REQUEST, signal);

describe('the two halves', () => {
  test('carry a request to the editor’s half and its outcome back', async () => {
    const half = vi.fn<PageHalf>(() => 'written');
    startPage({ ckeditor: half }, life.signal);
    expect(await ask()).toBe('written');
    expect(half).toHaveBeenCalledExactlyOnceWith(editable, expect.objectContaining(REQUEST));
  });

  test('wait for a half that takes its time', async () => {
    startPage({ ckeditor: async (): Promise<BridgeOutcome> => 'text-changed' }, life.signal);
    expect(await ask()).toBe('text-changed');
  });

  test('tell a half that threw, and an editor that has none', async () => {
    startPage(
      {
        ckeditor: () => {
          throw new Error('inside the editor');
        },
      },
      life.signal,
    );
    expect(await ask()).toBe('failed');
    expect(await askPage(editable, { ...REQUEST, editor: 'froala' }, life.signal)).toBe('no-editor');
  });

  test('tell at once that nobody listens', async () => {
    expect(await ask()).toBe('absent');
    const over = new AbortController();
    startPage({ ckeditor: () => 'written' }, over.signal);
    over.abort();
    expect(await ask()).toBe('absent');
  });

  test('give up on a page that went silent, and on an aborted request', async () => {
    vi.useFakeTimers();
    startPage({ ckeditor: () => new Promise(() => {}) }, life.signal);
    const silent = ask();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await silent).toBe('silent');
    const request = new AbortController();
    const aborted = ask(request.signal);
    request.abort(new Error('the ticket was left'));
    await expect(aborted).rejects.toThrow('the ticket was left');
  });

  test('take no answer to another request', async () => {
    editable.addEventListener(REQUEST_EVENT, () => {
      const detail = JSON.stringify({ id: 'somebody else’s', kind: 'done', outcome: 'written' });
      editable.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail }));
    });
    expect(await ask()).toBe('absent');
  });
});

describe('what is not a message', () => {
  const GOOD = { ...REQUEST, id: '1' };
  const BAD: readonly unknown[] = [
    undefined,
    { ...GOOD },
    'not JSON',
    'null',
    '[]',
    JSON.stringify({ ...GOOD, id: 1 }),
    JSON.stringify({ ...GOOD, editor: 'word' }),
    JSON.stringify({ ...GOOD, start: -1 }),
    JSON.stringify({ ...GOOD, start: 6 }),
    JSON.stringify({ ...GOOD, end: 5.5 }),
    JSON.stringify({ ...GOOD, text: null }),
    JSON.stringify({ ...GOOD, caret: 'away' }),
  ];
  test.each(BAD)('request %j', (detail) => {
    expect(parseRequest(detail)).toBeNull();
  });

  test('a request and an answer that are', () => {
    expect(parseRequest(JSON.stringify(GOOD))).toEqual(GOOD);
    expect(parseAnswer('{"id":"1","kind":"received"}')).toEqual({ id: '1', kind: 'received' });
    expect(parseAnswer('{"id":"1","kind":"done","outcome":"written"}')).not.toBeNull();
    expect(parseAnswer('{"id":"1","kind":"done","outcome":"sent to the moon"}')).toBeNull();
    expect(parseAnswer('{"kind":"received"}')).toBeNull();
  });
});
