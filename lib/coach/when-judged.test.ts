import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_WAIT_MS, WhenJudged } from './when-judged.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin() {
  const controller = new AbortController();
  const done: string[] = [];
  const whenJudged = new WhenJudged(controller.signal);
  const want = (name: string) => whenJudged.run(() => done.push(name));
  return { controller, done, whenJudged, want };
}

describe('what the agent asks for', () => {
  it('happens at once where the draft is judged', () => {
    const { done, whenJudged, want } = begin();
    want('first');
    whenJudged.asked();
    whenJudged.answered();
    want('second');
    expect(done).toEqual(['first', 'second']);
  });

  it('waits for the answer, in order, and happens once', () => {
    const { done, whenJudged, want } = begin();
    whenJudged.asked();
    want('step');
    want('another');
    expect(done).toEqual([]);
    whenJudged.answered();
    expect(done).toEqual(['step', 'another']);
    vi.advanceTimersByTime(2 * LONGEST_WAIT_MS);
    expect(done).toEqual(['step', 'another']);
  });

  it('happens on what is known where no answer comes', () => {
    const { done, whenJudged, want } = begin();
    whenJudged.asked();
    want('step');
    vi.advanceTimersByTime(LONGEST_WAIT_MS - 1);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['step']);
  });

  it('is forgotten when the agent goes on, or the coach stops', () => {
    const { controller, done, whenJudged, want } = begin();
    whenJudged.asked();
    want('step');
    whenJudged.forget();
    want('another');
    controller.abort();
    whenJudged.answered();
    vi.advanceTimersByTime(2 * LONGEST_WAIT_MS);
    want('late');
    expect(done).toEqual([]);
  });
});
