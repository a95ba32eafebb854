import { type Browser, browser } from 'wxt/browser';
import type { CoachView } from './protocol.ts';
import { followTab, type ViewClient } from './view-line.ts';

/** A page's coach starts a moment after its page is there. */
const RETRIES_MS = [100, 300, 900, 2700] as const;

interface Followed {
  readonly id: number;
  readonly life: AbortController;
  /** Null while the tab has no coach. */
  client: ViewClient | null;
}

/** Follows the coach of whichever tab is in front in one window; made by `followActiveTab`. */
class ActiveTab implements ViewClient {
  readonly #onView: (view: CoachView) => void;
  readonly #onGone: () => void;
  readonly #signal: AbortSignal;
  #followed: Followed | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(onView: (view: CoachView) => void, onGone: () => void, signal: AbortSignal) {
    this.#onView = onView;
    this.#onGone = onGone;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  command: ViewClient['command'] = (command) => this.#followed?.client?.command(command);

  /** Looks which tab is in front, and goes over to it when it is another one. */
  look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (this.#signal.aborted || (tab?.id !== undefined && tab.id === this.#followed?.id)) return;
    this.#leave();
    if (tab?.id === undefined) this.#onGone();
    else this.#follow(tab.id, 0);
  };

  /** The page of a tab changed: what had no coach may have one now. */
  updated = (tabId: number, { status }: Browser.tabs.OnUpdatedInfo): void => {
    if (status !== undefined && tabId === this.#followed?.id && !this.#followed.client) this.#follow(tabId, 0);
  };

  #follow(id: number, tries: number): void {
    this.#leave();
    const followed: Followed = { id, life: new AbortController(), client: null };
    this.#followed = followed;
    followed.client = followTab(id, this.#onView, () => this.#lost(followed, tries), followed.life.signal);
  }

  #lost(followed: Followed, tries: number): void {
    followed.client = null;
    this.#onGone();
    const wait = RETRIES_MS[tries];
    if (wait !== undefined) this.#retry = setTimeout(() => this.#follow(followed.id, tries + 1), wait);
  }

  #leave(): void {
    clearTimeout(this.#retry);
    this.#followed?.life.abort();
    this.#followed = null;
  }
}

/**
 * In a side panel: follows the coach of the tab in front, over switched, moved, closed and reloaded tabs, without the
 * permission to read tabs. `onGone` is called whenever the tab in front has no coach.
 */
export function followActiveTab(
  onView: (view: CoachView) => void,
  onGone: () => void,
  signal: AbortSignal,
): ViewClient {
  const active = new ActiveTab(onView, onGone, signal);
  const { onActivated, onAttached, onDetached, onUpdated } = browser.tabs;
  for (const event of [onActivated, onAttached, onDetached]) listen(event, () => void active.look(), signal);
  listen(onUpdated, active.updated, signal);
  void active.look();
  return active;
}

interface TabEvent<Args extends unknown[]> {
  addListener(listener: (...args: Args) => void): void;
  removeListener(listener: (...args: Args) => void): void;
}

function listen<Args extends unknown[]>(
  event: TabEvent<Args>,
  listener: (...args: Args) => void,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}
