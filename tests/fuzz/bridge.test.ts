// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPage } from '../../lib/editors/bridge/client.ts';
import { startPage } from '../../lib/editors/bridge/page.ts';
import {
  ANSWER_EVENT,
  type BridgeRequest,
  parseAnswer,
  parseRequest,
  REQUEST_EVENT,
} from '../../lib/editors/bridge/protocol.ts';
import { runs } from '../runs.ts';
import { hostileText } from './hostile.ts';

const any = fc.oneof(
  hostileText(3),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ a: 1 }),
  fc.constant([]),
);
const offset = fc.oneof(fc.nat(99), fc.constantFrom(-1, 0.5, 2 ** 53, Number.POSITIVE_INFINITY, '3'));
const fields = {
  id: fc.oneof(fc.string({ maxLength: 4 }), any),
  editor: fc.constantFrom('ckeditor', 'froala', 'textarea', '__proto__', 'constructor', 'toString', 1),
  start: offset,
  end: offset,
  expected: fc.oneof(hostileText(3), any),
  text: fc.oneof(hostileText(3), any),
  caret: fc.constantFrom('keep', 'after', 'before', 'toString'),
  kind: fc.constantFrom('received', 'done', 'valueOf', 3),
  outcome: fc.constantFrom('written', 'text-changed', 'no-editor', 'failed', 'toString', null),
};
const forged = fc.record(fields, { requiredKeys: [] }).map((value) => JSON.stringify(value));
const detail: fc.Arbitrary<unknown> = fc.oneof(
  forged,
  fc.string().map((junk) => `{"__proto__":{"id":"x"},${junk}}`),
  fc.json(),
  any,
);

const isSoundRequest = ({ start, end, id, text, expected }: BridgeRequest) =>
  Number.isSafeInteger(start) &&
  0 <= start &&
  start <= end &&
  [id, text, expected].every((one) => typeof one === 'string');

describe('the bridge, with events that the page forged', () => {
  let life = new AbortController();
  const asked: BridgeRequest[] = [];
  let box: HTMLElement;

  beforeEach(() => {
    life = new AbortController();
    asked.length = 0;
    box = document.body.appendChild(document.createElement('div'));
    const half = (_: HTMLElement, request: BridgeRequest) => {
      asked.push(request);
      return 'written' as const;
    };
    startPage({ ckeditor: half, froala: half }, life.signal);
  });
  afterEach(() => {
    life.abort();
    box.remove();
    vi.useRealTimers();
  });

  it('hands on sound requests alone, and nothing throws', () => {
    const property = fc.property(detail, (forgery) => {
      asked.length = 0;
      box.dispatchEvent(new CustomEvent(REQUEST_EVENT, { bubbles: true, detail: forgery }));
      expect(asked.every(isSoundRequest)).toBe(true);
      expect(asked.length).toBe(parseRequest(forgery) ? 1 : 0);
      const answer = parseAnswer(forgery);
      if (answer) expect(['received', 'done']).toContain(answer.kind);
    });
    fc.assert(property, runs({ name: 'bridge, requests', short: 5_000, long: 400_000 }));
  });

  it('takes no answer but the one to its own question', async () => {
    vi.useFakeTimers();
    const other = document.body.appendChild(document.createElement('div'));
    const question = { editor: 'ckeditor', start: 0, end: 1, expected: 'a', text: 'b', caret: 'keep' } as const;
    const property = fc.asyncProperty(fc.array(detail, { maxLength: 5 }), async (forgeries) => {
      const onRequest = (event: Event) => {
        const { id } = JSON.parse((event as CustomEvent<string>).detail) as BridgeRequest;
        other.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail: JSON.stringify({ id, kind: 'received' }) }));
        for (const forgery of forgeries) other.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail: forgery }));
      };
      life.abort();
      other.addEventListener(REQUEST_EVENT, onRequest);
      const answered = askPage(other, question, new AbortController().signal);
      await vi.advanceTimersByTimeAsync(2_001);
      other.removeEventListener(REQUEST_EVENT, onRequest);
      expect(await answered).toBe('silent');
    });
    await fc.assert(property, runs({ name: 'bridge, answers', short: 500, long: 50_000 }));
  });
});
