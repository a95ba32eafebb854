/** An answer comes within a few frames. Where it stays away, what is known has to do. */
export const LONGEST_WAIT_MS = 500;

/**
 * Puts off what the agent asks for while the draft as it stands is being judged: a finding of an older draft may be gone with
 * the answer, and its card would close in the agent's face.
 */
export class WhenJudged {
  readonly #signal: AbortSignal;
  #isAsked = false;
  #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.forget(), { once: true });
  }

  /** Runs at once where nothing is asked, else with the answer, or after `LONGEST_WAIT_MS` without one. */
  run(action: () => void): void {
    if (this.#signal.aborted) return;
    if (this.#isAsked) {
      this.#waiting.push(action);
      this.#timer ??= setTimeout(() => this.answered(), LONGEST_WAIT_MS);
    } else action();
  }

  /** Whether the draft as it was read last is being judged. */
  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** Whether something the agent asked for is still to come. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  asked(): void {
    this.#isAsked = true;
  }

  /** The last question was answered, or there is none. */
  answered(): void {
    this.#isAsked = false;
    const actions = this.#waiting;
    this.forget();
    for (const action of actions) action();
  }

  /** The agent went on: what waits is no longer wanted. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
  }
}
