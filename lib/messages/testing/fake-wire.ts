import type { Wire } from '../ports.ts';

type Listener = (message: unknown) => void;

/** One end of a port, for tests: what was posted, and the other end's say. */
export class FakeWire implements Wire {
  readonly posted: unknown[] = [];
  readonly #onMessage: Listener[] = [];
  readonly #onDisconnect: (() => void)[] = [];
  closed = false;
  readonly onMessage = { addListener: (listener: Listener) => void this.#onMessage.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#onDisconnect.push(listener) };

  postMessage(message: unknown): void {
    if (this.closed) throw new Error('Attempting to use a disconnected port object');
    this.posted.push(message);
  }

  disconnect(): void {
    this.closed = true;
  }

  /** The other end speaks. */
  say(message: unknown): void {
    for (const listener of this.#onMessage) listener(message);
  }

  /** The other end is gone: a stopped worker, a reloaded extension. */
  drop(): void {
    this.closed = true;
    for (const listener of this.#onDisconnect) listener();
  }
}
