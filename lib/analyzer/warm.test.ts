import { expect, it, vi } from 'vitest';
import type { AnalysisRequest } from './contract.ts';

const REPLIES: readonly Omit<AnalysisRequest, 'language'>[] = [
  {
    reply:
      'Hi Dana,\n\nThat must be so frustrating. The team will look into this soon. Calm down, it is “only a small scratch”. Please send me your order number.\n\nBest wishes\nMaya',
    customerName: 'Dana Holt',
    thread: [{ author: 'customer', text: 'My order 57920 is late again, I am really fed up! Where is it?' }],
  },
  {
    reply:
      'Guten Tag Frau Vogt,\n\ndas tut mir leid für dich. Das Team wird sich zeitnah darum kümmern.\nBitte leeren Sie den Cache! Sie haben da wohl etwas falsch gemacht.\n\nViele Grüße\nJonas',
    customerName: 'Helga Vogt',
    thread: [{ author: 'customer', text: 'Ich warte seit zwei Wochen auf die Lieferung. Das ist eine Frechheit!' }],
  },
];
const STEPS = 60;
const TYPED = ['e', ' ', '.', '\n', ', ', '“', 'Sie ', 'soon ', '!', '😀', 'I apologise for the wait. ', '> ', '`'];

/** mulberry32: the same edits each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function edited(text: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1));
  const typed = TYPED[Math.floor(next() * TYPED.length)] ?? '';
  const gone = next() < 0.4 ? Math.floor(next() * 6) : 0;
  return text.slice(0, at) + (gone > 0 ? '' : typed) + text.slice(at + gone);
}

/** An analyzer that has read nothing yet: none of its modules is shared with any other. */
async function fresh(): Promise<(request: AnalysisRequest) => string> {
  vi.resetModules();
  const { analyze } = await import('./analyze.ts');
  return (request) => JSON.stringify(analyze(request));
}

function written(first: AnalysisRequest, seed: number): readonly AnalysisRequest[] {
  const next = random(seed);
  const requests = [first];
  while (requests.length < STEPS) {
    const { reply, thread = [] } = requests.at(-1) ?? first;
    // Messages come as new objects each time, as over a port.
    const copy = thread.map((message) => ({ ...message }));
    requests.push({ ...first, reply: edited(reply, next), thread: copy });
  }
  return requests;
}

it('answers the same whatever it was asked before', async () => {
  const requests = REPLIES.flatMap((first, at) => written(first, at + 1));
  const analyze = await fresh();
  const typed = requests.map(analyze);
  const backwards = await fresh();
  const others = requests.toReversed().map(backwards).toReversed();
  expect(others).toEqual(typed);
  for (const at of [0, 17, STEPS + 3, 2 * STEPS - 1]) {
    const cold = await fresh();
    expect(cold(requests[at] as AnalysisRequest)).toBe(typed[at]);
  }
  expect(new Set(typed).size).toBeGreaterThan(STEPS);
}, 60_000);

it('keeps nothing of a request in its answer to another', async () => {
  const analyze = await fresh();
  const [mine, other] = REPLIES as readonly [AnalysisRequest, AnalysisRequest];
  const alone = analyze(mine);
  analyze({ ...mine, thread: other.thread ?? [] });
  analyze({ ...other, reply: mine.reply });
  expect(analyze(mine)).toBe(alone);
});
