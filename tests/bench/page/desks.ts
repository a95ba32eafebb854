import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browser/find.ts';
import { launchWithExtension } from '../../../scripts/browser/launch.ts';
import { startPages } from '../../helpdesk-pages/server.ts';

export type Side = 'with' | 'without';

/** A demo helpdesk's composer. */
export interface Desk {
  readonly name: string;
  readonly address: string;
  readonly composer: string;
}

export const CKEDITOR: Desk = {
  name: 'CKEditor',
  address: 'https://acme.zendesk.com/agent/tickets/101',
  composer: '.workspace:not(.is-cached) [data-test-id^="omnicomposer-"]',
};
export const FROALA: Desk = {
  name: 'Froala',
  address: 'https://acme.freshdesk.com/a/tickets/204?variant=open',
  composer: '.fr-element',
};
export const TEXTAREA: Desk = {
  name: 'textarea',
  address: 'https://acme.freshdesk.com/a/tickets/204?variant=open,social',
  composer: 'textarea.social-reply',
};

/** Another build than this one's, to compare with. */
const BUILT = process.env.ATTUNE_BUILD ?? join(import.meta.dirname, '../../../.output/chrome-mv3');
const READ_MS = 2_500;

export type Browsers = Readonly<Record<Side, Browser>> & { close(): Promise<void> };

/** One browser with Attune and one without, on the demo helpdesks. Needs the build. */
export async function startBrowsers(): Promise<Browsers> {
  const pages = await startPages();
  const own = await launchWithExtension({ headless: true, extensionDir: BUILT, args: [...pages.browserArgs] });
  const bare = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    pipe: true,
    defaultViewport: { width: 1366, height: 900 },
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...pages.browserArgs],
  });
  const close = async () => {
    for (const browser of [own, bare]) await browser.close();
    await pages.close();
  };
  return { with: own, without: bare, close };
}

export async function openDesk(browser: Browser, { address, composer }: Desk): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector(composer, { visible: true });
  return page;
}

/** Puts the text in as a macro does, goes to its end, and waits until it is read. */
export async function write(page: Page, { composer }: Desk, text: string): Promise<void> {
  await page.click(composer);
  await page.evaluate(
    async (selector, written) => {
      const box = document.querySelector(selector);
      const { page: desk } = window as unknown as { page: { setData(html: string): Promise<void> } };
      const escaped = written.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const lines = escaped.split(/\n+/).map((line) => `<p>${line}</p>`);
      if (box instanceof HTMLTextAreaElement) document.execCommand('insertText', false, written);
      else await desk.setData(lines.join(''));
    },
    composer,
    text,
  );
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await pause(READ_MS);
}

/** What the browser tells of a page: processor time in seconds, bytes, counts. Waiting for other programs is no time of ours. */
export async function meter(page: Page): Promise<{ read(name: string): Promise<number>; readonly cdp: CDPSession }> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (name: string) => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? 0;
  };
  return { read, cdp };
}

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
