import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { extensionId, launchWithExtension } from '../../../scripts/browser/launch.ts';
import { startPages } from '../../helpdesk-pages/server.ts';
import type { Stage, StageOptions } from './stage.ts';

const BUILT = process.env.ATTUNE_BUILD ?? join(import.meta.dirname, '../../../.output/chrome-mv3');

/** English whatever the machine speaks. */
const ENGLISH = ['--lang=en-US'];

const ATTEMPTS = 40;
const BETWEEN_MS = 250;

/** A background that was just stopped may still be listed; it answers no more, and another comes in its place. */
async function runningWorker(browser: Browser, extension: string): Promise<WebWorker> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(extension),
    );
    const found = await target.worker().catch(() => null);
    const answers = await found?.evaluate(() => true).catch(() => false);
    if (found && answers) return found;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  throw new Error('The background does not run. Build again by "npm run build".');
}

export async function setChromium({ welcome = false }: StageOptions): Promise<Stage> {
  const pages = await startPages();
  const browser = await launchWithExtension({
    headless: true,
    extensionDir: BUILT,
    args: [...pages.browserArgs, ...ENGLISH],
    welcome,
  });
  const extension = await extensionId(browser);
  const worker = () => runningWorker(browser, extension);
  const open = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  const openOwn = (page: string) => open(`chrome-extension://${extension}/${page}`);
  const savesInto = async (page: Page) => {
    const folder = await mkdtemp(join(tmpdir(), 'attune-saved-'));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    return folder;
  };
  const close = async () => {
    await browser.close();
    await pages.close();
  };
  return { browser, extension, worker, inside: worker, open, openOwn, savesInto, close };
}
