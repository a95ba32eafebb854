import type { Wire } from './ports.ts';
import type { BackgroundToCoach, CoachToBackground } from './protocol.ts';

export const PING_MS = 20_000;
export const RESEND_MS = 4_000;
export const INVALID_CHECK_MS = 100;
const LONGEST_RESEND_MS = 32_000;
/** A background that was lost so often, or twice kept silent, without a word in between does not work. */
const MOST_LOSSES = 3;

const NO_ANSWER = "The background does not answer. Reload Attune on the browser's extensions page.";

type Question = Extract<CoachToBackground, { kind: 'analyze' }>;
export type Answer = Extract<BackgroundToCoach, { revision: number }>;

export interface LineEnds {
  readonly connect: () => Wire;
  /** Whether the extension was updated or reloaded under this page. */
  readonly isInvalid: () => boolean;
  readonly onAnswer: (answer: Answer) => void;
  /** Other settings hold: what is shown has to be asked anew. */
  readonly onHouse: () => void;
  /** Called once, when the extension is gone and this script has to leave. */
  readonly onDead: () => void;
}

/**
 * A tab's line to the background. One question is out at a time and the newest waits; the answer to its revision
 * acknowledges it. A question that was lost with a stopped worker is asked again, the newest in its place.
 */
export class CoachLine {
  readonly #ends: LineEnds;
  readonly #signal: AbortSignal;
  #wire: Wire | null = null;
  #asked: Question | null = null;
  #next: Question | null = null;
  /** The newest question that was put, whether or not it was answered. */
  #latest: Question | null = null;
  #focused = false;
  #resend: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setInterval> | undefined;
  #check: ReturnType<typeof setTimeout> | undefined;
  #losses = 0;
  #patience = RESEND_MS;

  constructor(ends: LineEnds, signal: AbortSignal) {
    this.#ends = ends;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#close(), { once: true });
  }

  /** Asks; a question that still waits is replaced. Revisions must increase. */
  ask(question: Question): void {
    this.#next = question;
    if (!this.#asked) this.#send();
  }

  /** Keeps the background awake while the agent is in the editor, and wakes it when the agent comes there. */
  setFocused(focused: boolean): void {
    clearInterval(this.#ping);
    this.#focused = focused;
    if (!focused || this.#signal.aborted) return;
    this.#keepAwake();
    this.#ping = setInterval(() => this.#keepAwake(), PING_MS);
  }

  /**
   * A background that was stopped is asked the last question once more: by the next key it has not only started, but loaded
   * what judging that ticket needs.
   */
  #keepAwake(): void {
    if (this.#wire || !this.#latest) this.#post({ kind: 'ping' });
    else if (!this.#asked) this.ask(this.#latest);
  }

  #send(): void {
    this.#asked = this.#next ?? this.#asked;
    this.#next = null;
    this.#latest = this.#asked ?? this.#latest;
    clearTimeout(this.#resend);
    if (!this.#asked || this.#signal.aborted) return;
    this.#resend = setTimeout(() => this.#again(), this.#patience);
    this.#post(this.#asked);
  }

  #again(): void {
    this.#patience = Math.min(this.#patience * 2, LONGEST_RESEND_MS);
    this.#wire?.disconnect();
    this.#wire = null;
    this.#askAgain(this.#patience > 2 * RESEND_MS);
  }

  #post(message: CoachToBackground): void {
    if (this.#signal.aborted) return;
    try {
      this.#wire ??= this.#open();
      this.#wire.postMessage(message);
    } catch {
      this.#lost(this.#wire);
    }
  }

  #open(): Wire {
    const wire = this.#ends.connect();
    wire.onMessage.addListener((message) => this.#receive(message as BackgroundToCoach));
    wire.onDisconnect.addListener(() => this.#lost(wire));
    return wire;
  }

  #receive(message: BackgroundToCoach): void {
    this.#losses = 0;
    if (this.#signal.aborted || message.kind === 'pong') return;
    if (message.kind === 'house-changed') this.#ends.onHouse();
    else if (message.revision === this.#asked?.revision) this.#take(message);
  }

  #take(message: Answer): void {
    this.#asked = null;
    this.#patience = RESEND_MS;
    this.#send();
    this.#ends.onAnswer(message);
  }

  /**
   * A stopped worker and a reloaded extension look alike at first; the runtime's id tells them apart a moment later.
   * A background that fails at once, again and again, is asked less and less often.
   */
  #lost(wire: Wire | null): void {
    if (wire !== this.#wire) return;
    this.#wire = null;
    clearTimeout(this.#check);
    const wait = Math.min(INVALID_CHECK_MS * 2 ** this.#losses++, LONGEST_RESEND_MS);
    this.#check = setTimeout(() => {
      if (this.#signal.aborted) return;
      if (this.#ends.isInvalid()) this.#ends.onDead();
      else if (!this.#wire && this.#asked) this.#askAgain(this.#losses >= MOST_LOSSES);
      else if (!this.#wire && this.#focused) this.#keepAwake();
    }, wait);
  }

  /** Goes on asking; where that seems in vain, the agent is not left with "reading" meanwhile. */
  #askAgain(inVain: boolean): void {
    this.#send();
    if (this.#asked && inVain)
      this.#ends.onAnswer({ kind: 'failed', revision: this.#asked.revision, error: NO_ANSWER });
  }

  #close(): void {
    clearTimeout(this.#resend);
    clearTimeout(this.#check);
    clearInterval(this.#ping);
    try {
      this.#wire?.disconnect();
    } catch {
      // A reloaded extension's port throws; it is closed all the same.
    }
    this.#wire = null;
  }
}
