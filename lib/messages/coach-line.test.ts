import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, CoachLine, INVALID_CHECK_MS, PING_MS, RESEND_MS } from './coach-line.ts';
import { FakeWire } from './testing/fake-wire.ts';

const question = (revision: number) =>
  ({ kind: 'analyze', revision, request: { reply: `draft ${revision}` } }) as const;
const answer = (revision: number) => ({ kind: 'failed', revision, error: 'none' }) as const;

let wires: FakeWire[];
let answers: Answer[];
let life: AbortController;
let invalid: boolean;
let connectFails: boolean;
let dead: number;
let houses: number;
let line: CoachLine;

const wire = () => wires.at(-1) ?? new FakeWire();
const revisions = (of: FakeWire) => of.posted.flatMap((m) => ((m as Answer).revision ? [(m as Answer).revision] : []));

function connect(): FakeWire {
  if (connectFails) throw new Error('Extension context invalidated.');
  wires.push(new FakeWire());
  return wire();
}

beforeEach(() => {
  vi.useFakeTimers();
  wires = [];
  answers = [];
  life = new AbortController();
  invalid = false;
  connectFails = false;
  dead = 0;
  houses = 0;
  const ends = { connect, isInvalid: () => invalid, onDead: () => dead++ };
  line = new CoachLine(
    { ...ends, onAnswer: (message) => void answers.push(message), onHouse: () => houses++ },
    life.signal,
  );
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('the line to the background', () => {
  it('opens one port for many questions', () => {
    line.ask(question(1));
    wire().say(answer(1));
    line.ask(question(2));
    wire().say(answer(2));
    expect(wires).toHaveLength(1);
    expect(answers.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('keeps one question out, and only the newest waiting', () => {
    for (const revision of [1, 2, 3]) line.ask(question(revision));
    expect(revisions(wire())).toEqual([1]);
    wire().say(answer(1));
    expect(revisions(wire())).toEqual([1, 3]);
  });

  it('asks again when the worker stopped with the question in flight', () => {
    line.ask(question(1));
    wire().drop();
    vi.advanceTimersByTime(INVALID_CHECK_MS);
    expect(wires).toHaveLength(2);
    expect(revisions(wire())).toEqual([1]);
    wire().say(answer(1));
    expect(answers).toHaveLength(1);
  });

  it('asks the newest instead of the lost one', () => {
    line.ask(question(1));
    line.ask(question(2));
    wire().drop();
    vi.advanceTimersByTime(INVALID_CHECK_MS);
    expect(revisions(wire())).toEqual([2]);
  });

  it('asks again over a new port when a question was lost in silence', () => {
    line.ask(question(1));
    vi.advanceTimersByTime(RESEND_MS);
    expect(wires.map(revisions)).toEqual([[1], [1]]);
    expect(wires[0]?.closed).toBe(true);
  });

  it('waits longer before each further try', () => {
    line.ask(question(1));
    vi.advanceTimersByTime(60_000);
    expect(wires.length).toBeGreaterThan(2);
    expect(wires.length).toBeLessThan(7);
  });

  it('does not storm a background that fails at once', () => {
    line.ask(question(1));
    for (let ms = 0; ms < 30_000; ms += 50) {
      if (!wire().closed) wire().drop();
      vi.advanceTimersByTime(50);
    }
    expect(wires.length).toBeGreaterThan(3);
    expect(wires.length).toBeLessThan(20);
  });

  it('says that a background which never comes up or keeps silent does not answer, and goes on asking', () => {
    line.ask(question(1));
    for (let loss = 0; loss < 2; loss++) {
      wire().drop();
      vi.advanceTimersByTime(500);
    }
    expect(answers).toEqual([]);
    wire().drop();
    vi.advanceTimersByTime(500);
    expect(answers).toMatchObject([{ kind: 'failed', revision: 1 }]);
    wire().say(answer(1));
    expect(answers).toHaveLength(2);
    line.ask(question(2));
    vi.advanceTimersByTime(3 * RESEND_MS);
    expect(answers.at(-1)).toMatchObject({ kind: 'failed', revision: 2 });
  });

  it('hears each answer once, though it was asked twice', () => {
    line.ask(question(1));
    wire().say(answer(1));
    wire().say(answer(1));
    expect(answers).toHaveLength(1);
  });

  it('tells when other settings hold, and still awaits its answer', () => {
    line.ask(question(1));
    wire().say({ kind: 'house-changed' });
    expect(houses).toBe(1);
    expect(answers).toEqual([]);
    wire().say(answer(1));
    expect(answers).toEqual([answer(1)]);
  });

  it('opens no port again when nothing was lost', () => {
    line.ask(question(1));
    wire().say(answer(1));
    wire().drop();
    vi.advanceTimersByTime(60_000);
    expect(wires).toHaveLength(1);
  });

  it('pings while the agent is in the editor, and opens a lost port again at once', () => {
    line.setFocused(true);
    vi.advanceTimersByTime(PING_MS);
    expect(wire().posted).toEqual([{ kind: 'ping' }, { kind: 'ping' }]);
    wire().drop();
    vi.advanceTimersByTime(INVALID_CHECK_MS);
    expect(wires).toHaveLength(2);
    expect(wire().posted).toEqual([{ kind: 'ping' }]);
    line.setFocused(false);
    vi.advanceTimersByTime(5 * PING_MS);
    expect(wire().posted).toHaveLength(1);
  });

  it('asks a background that was stopped the last question once more, before the agent writes on', () => {
    line.ask(question(1));
    wire().say(answer(1));
    line.setFocused(true);
    wire().drop();
    vi.advanceTimersByTime(INVALID_CHECK_MS);
    expect(wires.map(revisions)).toEqual([[1], [1]]);
    wire().say(answer(1));
    line.setFocused(false);
    wire().drop();
    vi.advanceTimersByTime(60_000);
    expect(wires).toHaveLength(2);
    line.setFocused(true);
    expect(wires.map(revisions)).toEqual([[1], [1], [1]]);
  });

  it('leaves once when the extension has gone', () => {
    line.ask(question(1));
    invalid = true;
    wire().drop();
    expect(dead).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(dead).toBe(1);
  });

  it('leaves when the extension went before the first question', () => {
    connectFails = true;
    invalid = true;
    line.ask(question(1));
    vi.advanceTimersByTime(INVALID_CHECK_MS);
    expect(dead).toBe(1);
  });

  it('closes its port and says nothing more when its life ends', () => {
    line.ask(question(1));
    life.abort();
    wire().say(answer(1));
    vi.advanceTimersByTime(60_000);
    expect(wires).toHaveLength(1);
    expect(wire().closed).toBe(true);
    expect(answers).toEqual([]);
  });
});
