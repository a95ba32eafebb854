import { type Browser, browser } from 'wxt/browser';
import { ownSites } from '../settings/own-sites.ts';
import { patternOf } from '../settings/site-host.ts';
import { VIEW_PORT } from './protocol.ts';

const DONE = 'attune-injected';
const PROBE_MS = 500;

/** The types of the manifest do not know `world` yet. */
export type Script = NonNullable<Browser.runtime.Manifest['content_scripts']>[number] & {
  readonly world?: 'ISOLATED' | 'MAIN';
};

/**
 * Brings the coach into helpdesk tabs that were open before this start of the extension; Chromium leaves them without.
 * Runs once per start: the flag lives as long as the browser's session.
 */
export async function reinjectOnce(): Promise<void> {
  // Firefox injects content scripts into open tabs by itself.
  if (import.meta.env.FIREFOX) return;
  const { [DONE]: done } = await browser.storage.session.get(DONE);
  if (done) return;
  await browser.storage.session.set({ [DONE]: true });
  await injectInto([
    ...contentScripts().flatMap((script) => script.matches ?? []),
    ...(await ownSites()).map(patternOf),
  ]);
}

/** The scripts that the manifest names. */
export function contentScripts(): readonly Script[] {
  return browser.runtime.getManifest().content_scripts ?? [];
}

/** Brings the coach into the open tabs at these addresses that have none yet. */
export async function injectInto(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(tabs.map((tab) => inject(tab, contentScripts())));
}

async function inject(tab: Browser.tabs.Tab, scripts: readonly Script[]): Promise<void> {
  if (tab.id === undefined || tab.discarded || (await isCoached(tab.id))) return;
  const target = { tabId: tab.id };
  for (const { js, css, world } of scripts) {
    if (css?.length) await browser.scripting.insertCSS({ target, files: css });
    if (js?.length) await browser.scripting.executeScript({ target, files: js as never[], world: world ?? 'ISOLATED' });
  }
}

/** Whether a live coach answers in that tab. */
async function isCoached(tabId: number): Promise<boolean> {
  const port = browser.tabs.connect(tabId, { name: VIEW_PORT, frameId: 0 });
  const answered = await new Promise<boolean>((resolve) => {
    port.onMessage.addListener(() => resolve(true));
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      resolve(false);
    });
    setTimeout(() => resolve(false), PROBE_MS);
  });
  port.disconnect();
  return answered;
}
