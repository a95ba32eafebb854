import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { setChromium } from './chromium.ts';
import { setFirefox } from './firefox.ts';

/** A browser with the built extension, which reaches the demo helpdesks under their real names. */
export interface Stage {
  readonly browser: Browser;
  readonly extension: string;
  /** A place where the extension's own interfaces (`chrome.tabs` …) can be asked. */
  inside(): Promise<Pick<Page, 'evaluate'>>;
  /** The extension's background, as Chromium has it. */
  worker(): Promise<WebWorker>;
  /** A new tab at that address. It is closed with the stage, or by the test. */
  open(address: string): Promise<Page>;
  /** One of the extension's own pages in a tab, e.g. `popup.html?tab=7`. */
  openOwn(page: string): Promise<Page>;
  /** The folder, empty now, into which that page saves files from now on. */
  savesInto(page: Page): Promise<string>;
  close(): Promise<void>;
}

export const IN_FIREFOX = process.env.ATTUNE_BROWSER === 'firefox';

export interface StageOptions {
  /** Leaves the welcome page open that comes with the installation. */
  readonly welcome?: boolean;
}

/** Starts pages and browser; one stage serves all tests of a file. */
export const setStage = (options: StageOptions = {}): Promise<Stage> =>
  IN_FIREFOX ? setFirefox() : setChromium(options);
