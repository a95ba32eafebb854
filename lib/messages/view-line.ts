import { browser } from 'wxt/browser';
import type { Wire } from './ports.ts';
import { type CoachCommand, type CoachToView, type CoachView, VIEW_PORT, type ViewToCoach } from './protocol.ts';

/** The coach, as far as a popup or side panel meets it. */
export interface ViewSource {
  getState(): { readonly view: CoachView };
  subscribe(listener: (state: { readonly view: CoachView }) => void): () => void;
  command(command: CoachCommand): void;
}

/** In the tab: shows one popup or side panel the coach's view on every change, and takes its commands. */
export function serveView(wire: Wire, source: ViewSource, signal: AbortSignal): void {
  let shown: CoachView | null = null;
  const show = ({ view }: { readonly view: CoachView }) => {
    if (view !== shown) wire.postMessage({ kind: 'view', view } satisfies CoachToView);
    shown = view;
  };
  const unsubscribe = source.subscribe(show);
  const life = new AbortController();
  wire.onMessage.addListener((message) => source.command((message as ViewToCoach).command));
  wire.onDisconnect.addListener(() => {
    unsubscribe();
    life.abort();
  });
  // The page outlives many popups: none of them may be kept by its signal.
  signal.addEventListener('abort', unsubscribe, { once: true, signal: life.signal });
  show(source.getState());
}

export interface ViewClient {
  command(command: CoachCommand): void;
}

/**
 * In a popup or side panel: follows the coach of one tab.
 * `onGone` is called when the tab has no coach: not a helpdesk, or opened before Attune was installed.
 */
export function followTab(
  tabId: number,
  onView: (view: CoachView) => void,
  onGone: () => void,
  signal: AbortSignal,
): ViewClient {
  const port = browser.tabs.connect(tabId, { name: VIEW_PORT, frameId: 0 });
  port.onMessage.addListener((message: CoachToView) => {
    if (!signal.aborted) onView(message.view);
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells the browser that a tab without a coach is expected.
    void browser.runtime.lastError;
    if (!signal.aborted) onGone();
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  return { command: (command) => port.postMessage({ kind: 'command', command } satisfies ViewToCoach) };
}
