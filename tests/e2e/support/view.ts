import type { Page } from 'puppeteer-core';
import type { CoachView } from '../../../lib/messages/protocol.ts';
import type { Stage } from './stage.ts';

interface Api {
  readonly tabs: {
    query(filter: { url: string }): Promise<readonly { readonly id: number; readonly url: string }[]>;
    connect(
      id: number,
      options: { name: string; frameId: number },
    ): {
      readonly onMessage: { addListener(listener: (message: { view: CoachView }) => void): void };
      disconnect(): void;
    };
  };
}

/** The browser's number of the page's tab. */
export async function tabOf(stage: Stage, page: Page): Promise<number> {
  const inside = await stage.inside();
  // The page itself knows where it is; the driver hears of its steps a moment later in Firefox.
  const here = await page.evaluate(() => location.href);
  const id = await inside.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    const all = await tabs.query({ url: 'https://*/*' });
    return all.find(({ url }) => url === address)?.id ?? -1;
  }, here);
  if (id < 0) throw new Error(`The extension sees no tab at ${here}.`);
  return id;
}

/** What the coach of that page tells a popup. */
export async function viewOf(stage: Stage, page: Page): Promise<CoachView> {
  const inside = await stage.inside();
  return await inside.evaluate(
    async (id) => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const port = tabs.connect(id, { name: 'attune-view', frameId: 0 });
      const view = await new Promise<CoachView>((resolve) => {
        port.onMessage.addListener((message) => resolve(message.view));
      });
      port.disconnect();
      return view;
    },
    await tabOf(stage, page),
  );
}
