import type { Browser } from 'puppeteer-core';
import { launchWithExtension } from '../browser/launch.ts';
import { desks } from './desks.ts';
import { guide } from './guide.ts';

/** Opens a browser window with one tab per demo helpdesk and waits until it is closed. */
export async function openVisibly(extensionDir: string, args: readonly string[]): Promise<void> {
  const browser = await launchWithExtension({ headless: false, extensionDir, args });
  await openTabs(browser);
  console.log(guide());
  await untilClosed(browser);
}

async function openTabs(browser: Browser): Promise<void> {
  const [empty] = await browser.pages();
  for (const desk of desks) {
    const [first] = desk.tickets;
    if (first !== undefined) await (await browser.newPage()).goto(desk.address(first));
  }
  await empty?.close();
  await (await browser.pages())[0]?.bringToFront();
}

async function untilClosed(browser: Browser): Promise<void> {
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  const end = () => void browser.close();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  await closed;
}
