import { type Browser, browser } from 'wxt/browser';
import { COACH_PORT } from './protocol.ts';

/** The side of a port that both ends use; what tests stand in for. */
export interface Wire {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** Opens this tab's line to the background, which wakes it. Throws once the extension was reloaded under the page. */
export function connectToBackground(): Wire {
  return browser.runtime.connect({ name: COACH_PORT });
}

/** Calls back for every line of that name that a part of this extension opens. */
export function acceptPorts(name: string, accept: (port: Wire) => void, signal?: AbortSignal): void {
  const listener = (port: Browser.runtime.Port) => {
    if (port.name === name && port.sender?.id === browser.runtime.id) accept(port);
  };
  browser.runtime.onConnect.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener), { once: true });
}
