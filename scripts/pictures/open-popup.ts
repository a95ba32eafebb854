import type { Browser, Page, WebWorker } from 'puppeteer-core';
import type { Language } from '../../lib/analyzer/contract.ts';

/** The popup as components/ui/tokens.css has it, and the side panel as browsers show it beside a laptop's window. */
const SIZES = { popup: { width: 360, height: 520 }, sidepanel: { width: 360, height: 820 } };
const SHARPNESS = 1.5;
const PATIENCE_MS = 15_000;
const READY = '.statement-text';

interface Chrome {
  readonly tabs: { query(filter: { url: string }): Promise<readonly { id: number; url: string }[]> };
  readonly storage: {
    readonly local: {
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
      remove(keys: readonly string[]): Promise<void>;
    };
  };
}

/** The toolbar's popup or the side panel for that page, in a tab of its own and of its size. */
export async function openBeside(
  browser: Browser,
  extension: string,
  page: Page,
  { kind, theme }: { readonly kind: keyof typeof SIZES; readonly theme: string },
): Promise<Page> {
  const worker = await workerOf(browser, extension);
  const tab = await worker.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return (await tabs.query({ url: 'https://*/*' })).find(({ url }) => url === address)?.id ?? -1;
  }, page.url());
  const popup = await browser.newPage();
  await popup.setViewport({ ...SIZES[kind], deviceScaleFactor: SHARPNESS });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await popup.goto(`chrome-extension://${extension}/${kind}.html?tab=${tab}`);
  await popup.waitForSelector(READY, { timeout: PATIENCE_MS });
  await popup.bringToFront();
  return popup;
}

/** A page of the extension that belongs to no tab, such as its options. */
export async function openPage(browser: Browser, extension: string, file: string, theme: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1120, height: 880, deviceScaleFactor: SHARPNESS });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(`chrome-extension://${extension}/${file}`, { waitUntil: 'networkidle0' });
  return page;
}

/** Chooses the language of cards, panel and popup, as an agent's browser would. */
export async function speak(browser: Browser, extension: string, language: Language): Promise<void> {
  await remember(browser, extension, { 'interface-language': language });
}

/** Stores entries as if they had been decided; null takes one away. */
export async function remember(
  browser: Browser,
  extension: string,
  entries: Readonly<Record<string, unknown>>,
): Promise<void> {
  const worker = await workerOf(browser, extension);
  const gone = Object.keys(entries).filter((key) => entries[key] === null);
  await worker.evaluate(
    async (all, taken) => {
      const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      await local.set(all);
      await local.remove(taken);
    },
    entries,
    gone,
  );
}

async function workerOf(browser: Browser, extension: string): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(extension));
  const worker = await target.worker();
  if (!worker) throw new Error('The background does not run. Build again by "npm run build".');
  return worker;
}
