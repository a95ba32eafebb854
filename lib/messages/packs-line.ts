import { browser } from 'wxt/browser';
import type { PacksAnswer, PacksRequest } from '../subscriptions/desk.ts';
import { acceptPorts, type Wire } from './ports.ts';
import { PACKS_PORT } from './protocol.ts';

/** From the options page: has the background do something with packs. Rejects when the background goes away meanwhile. */
export function requestPacks(request: PacksRequest): Promise<PacksAnswer> {
  return new Promise((resolve, reject) => {
    const wire: Wire = browser.runtime.connect({ name: PACKS_PORT });
    wire.onMessage.addListener((answer) => {
      wire.disconnect();
      resolve(answer as PacksAnswer);
    });
    wire.onDisconnect.addListener(() => reject(new Error('The background went away. Try it once more.')));
    wire.postMessage(request);
  });
}

/** In the background: serves such requests. */
export function acceptPacksRequests(serve: (request: PacksRequest) => Promise<PacksAnswer>): void {
  acceptPorts(PACKS_PORT, (wire) => {
    wire.onMessage.addListener(async (message) => {
      const answer = await serve(message as PacksRequest);
      try {
        wire.postMessage(answer);
      } catch {
        // Who asked has gone; what was done is stored all the same.
      }
    });
  });
}
