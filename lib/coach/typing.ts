import type { Draft } from '../editors/contract.ts';
import { type Span, sentenceAt } from './sentence-at.ts';

/** How long after a key press the sentence around the caret stays free of marks. */
export const TYPING_MS = 1_500;

/** Knows whether the agent is typing, and tells when that is over. */
export class Typing {
  readonly #onPause: () => void;
  readonly #signal: AbortSignal;
  #last = Number.NEGATIVE_INFINITY;
  /** Where the last typed letter ends. */
  #place: number | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(onPause: () => void, signal: AbortSignal) {
    this.#onPause = onPause;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#pause), { once: true });
  }

  /** A letter came or went; where is told by `stands`, once the draft has been read. */
  heard(): void {
    if (this.#signal.aborted) return;
    this.#last = performance.now();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#onPause, TYPING_MS);
  }

  stands(place: number | null): void {
    this.#place = place;
  }

  /** Another composer is in front: nothing was typed there yet. */
  forget(): void {
    this.#last = Number.NEGATIVE_INFINITY;
    clearTimeout(this.#pause);
  }

  get now(): boolean {
    return performance.now() - this.#last < TYPING_MS;
  }

  /**
   * The sentence that is being written, which nobody should be interrupted in; null when none is. One that the caret was only
   * put into, e.g. by a click on its mark, is not being written.
   */
  sentence(draft: Draft | null): Span | null {
    if (!this.now || !draft || draft.caret === null) return null;
    const sentence = sentenceAt(draft.text, draft.caret);
    const isTypedIn =
      this.#place === null || (sentence && sentence.start <= this.#place && this.#place <= sentence.end + 1);
    return isTypedIn ? sentence : null;
  }
}
