import { join } from 'node:path';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { extensionId, launchWithExtension } from '../../../scripts/browser/launch.ts';
import { startPages } from '../../helpdesk-pages/server.ts';

const BUILT = process.env.ATTUNE_BUILD ?? join(import.meta.dirname, '../../../.output/chrome-mv3');

/** A browser with the built extension, which reaches the demo helpdesks under their real names. */
export interface Stage {
  readonly browser: Browser;
  readonly extension: string;
  /** The extension's background. */
  worker(): Promise<WebWorker>;
  /** A new tab at that address. It is closed with the stage, or by the test. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** English whatever the machine speaks. */
const ENGLISH = ['--lang=en-US'];

export interface StageOptions {
  /** Leaves the welcome page open that comes with the installation. */
  readonly welcome?: boolean;
}

/** Starts pages and browser; one stage serves all tests of a file. */
export async function setStage({ welcome = false }: StageOptions = {}): Promise<Stage> {
  const pages = await startPages();
  const browser = await launchWithExtension({
    headless: true,
    extensionDir: BUILT,
    args: [...pages.browserArgs, ...ENGLISH],
    welcome,
  });
  const extension = await extensionId(browser);
  const worker = async () => {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(extension),
    );
    const found = await target.worker();
    if (!found) throw new Error('The background does not run. Build again by "npm run build".');
    return found;
  };
  const open = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  const close = async () => {
    await browser.close();
    await pages.close();
  };
  return { browser, extension, worker, open, close };
}
