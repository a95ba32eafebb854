import { browser } from 'wxt/browser';
import type { Wire } from './ports.ts';
import { type Diagnosis, PAGE_PORT, type PageQuestion } from './protocol.ts';

const PATIENCE_MS = 1_500;

export interface PageDesk {
  diagnose(): Diagnosis;
  /** Ends the coach in this page. */
  leave(): void;
}

/** In the tab: answers one question of the options page. */
export function servePage(wire: Wire, desk: PageDesk): void {
  wire.onMessage.addListener((question) => {
    if (question === 'diagnose') wire.postMessage(desk.diagnose());
    else if (question === 'leave') {
      wire.postMessage(null);
      desk.leave();
    }
  });
}

/**
 * In the options page: what the coach of that tab finds on its page, or that it shall leave. Null where no coach answers: it
 * is a tab from before Attune was installed, or one of another kind.
 */
export function askPage(tabId: number, question: PageQuestion): Promise<Diagnosis | null> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
    const settle = (answer: Diagnosis | null) => {
      clearTimeout(timer);
      resolve(answer);
      port.disconnect();
    };
    const timer = setTimeout(() => settle(null), PATIENCE_MS);
    port.onMessage.addListener((answer: Diagnosis | null) => settle(answer));
    port.onDisconnect.addListener(() => {
      // Reading it tells the browser that a tab without a coach is expected.
      void browser.runtime.lastError;
      clearTimeout(timer);
      resolve(null);
    });
    port.postMessage(question satisfies PageQuestion);
  });
}
