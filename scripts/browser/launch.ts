import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find.ts';

/** Nothing that talks to the network by itself, asks at the first run or needs a graphics card. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NO_SANDBOX = ['--no-sandbox'];
const NAME = 'Attune';
const WELCOME = '/welcome.html';
const WELCOME_WITHIN_MS = 5_000;

export interface LaunchOptions {
  readonly headless: boolean;
  /** A built extension, unpacked (`.output/chrome-mv3`). */
  readonly extensionDir: string;
  /** More command-line switches, for example those that map a helpdesk's host to a local server. */
  readonly args?: readonly string[];
  /** A profile to keep; a fresh one that is deleted at the end when absent. */
  readonly userDataDir?: string;
  /** Leaves the welcome page open, which a fresh profile shows. */
  readonly welcome?: boolean;
}

/**
 * Starts a browser with the extension in it, the same way for `npm start` and for the tests.
 *
 * @throws {BrowserMissingError} when no browser is installed
 * @throws {Error} when the extension was not built
 */
export async function launchWithExtension({
  headless,
  extensionDir,
  args = [],
  userDataDir,
  welcome = false,
}: LaunchOptions): Promise<Browser> {
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`${extensionDir} holds no built extension. Run "npm run build" first.`);
  }
  const start = (sandbox: readonly string[]) =>
    puppeteer.launch({
      executablePath: findBrowser(),
      headless,
      pipe: true,
      // Whoever opens a window decides what Ctrl+C does; without one it ends browser and script at once.
      handleSIGINT: headless,
      handleSIGTERM: headless,
      enableExtensions: [extensionDir],
      defaultViewport: headless ? { width: 1366, height: 900 } : null,
      args: [...QUIET, ...sandbox, ...args],
      ...(userDataDir !== undefined && { userDataDir }),
    });
  const browser = await startSandboxed(start);
  if (!welcome && userDataDir === undefined) await closeWelcome(browser);
  return browser;
}

/** It would come to the front at any moment. */
async function closeWelcome(browser: Browser): Promise<void> {
  const shown = browser.waitForTarget((target) => target.url().endsWith(WELCOME), { timeout: WELCOME_WITHIN_MS });
  const page = await shown.then((target) => target.page()).catch(() => null);
  await page?.close();
}

/**
 * The id that the browser gave the extension: the host of its pages' addresses.
 *
 * @throws {Error} when the browser has not loaded the extension within `timeout` milliseconds
 */
export async function extensionId(browser: Browser, timeout = 20_000): Promise<string> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const loaded = [...(await browser.extensions()).values()].find(({ name }) => name === NAME);
    if (loaded !== undefined) return loaded.id;
    if (Date.now() > deadline)
      throw new Error(`The browser did not load the extension "${NAME}". Build it again by "npm run build".`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** As root, and on systems that forbid the sandbox, Chromium only starts without it; these pages are our own. */
async function startSandboxed(start: (switches: readonly string[]) => Promise<Browser>): Promise<Browser> {
  if (process.getuid?.() === 0) return await start(NO_SANDBOX);
  try {
    return await start([]);
  } catch (error) {
    if (error instanceof Error && /sandbox/i.test(error.message)) return await start(NO_SANDBOX);
    throw error;
  }
}
