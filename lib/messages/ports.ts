import { type Browser, browser } from 'wxt/browser';
import { COACH_PORT } from './protocol.ts';

/** The side of a port that both ends use; what tests stand in for. */
export interface Wire {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** Who opened a port. */
export interface From {
  /** The window of the tab that it came from; null where it came from no tab. */
  readonly windowId: number | null;
}

/** Opens this tab's line to the background, which wakes it. Throws once the extension was reloaded under the page. */
export function connectToBackground(): Wire {
  return browser.runtime.connect({ name: COACH_PORT });
}

/** Calls back for every line of that name that a part of this extension opens. */
export function acceptPorts(name: string, accept: (port: Wire, from: From) => void, signal?: AbortSignal): void {
  const listener = (port: Browser.runtime.Port) => {
    if (port.name === name && port.sender?.id === browser.runtime.id)
      accept(port, { windowId: port.sender.tab?.windowId ?? null });
  };
  browser.runtime.onConnect.addListener(listener);
  signal?.addEventListener('abort', () => whileAlive(() => browser.runtime.onConnect.removeListener(listener)), {
    once: true,
  });
}

/** In a page whose extension was reloaded every call to it throws, and there is nothing left to clean up. */
export function whileAlive(cleanUp: () => void): void {
  if (browser.runtime?.id !== undefined) cleanUp();
}
