import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launchFirefox } from '../../scripts/browser/launch-firefox.ts';
import { startProxy } from '../helpdesk-pages/proxy.ts';
import { type Pages, startPages } from '../helpdesk-pages/server.ts';
import type { Isolated } from './worlds/isolated.ts';

const WORLDS = join(import.meta.dirname, 'worlds');
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** A page in which the code under test runs as it does in the product: apart from the page's own scripts. */
export interface Scene {
  readonly page: Page;
  /** Calls a function of the isolated world. */
  ask<K extends keyof Isolated>(name: K, ...args: Parameters<Isolated[K]>): Promise<Awaited<ReturnType<Isolated[K]>>>;
  /** Shows words as an input method does before they are settled, or settles them. Absent where it cannot be played. */
  compose?(text: string, settled: boolean): Promise<void>;
}

export interface SceneOptions {
  /** Whether the half of the bridge that runs in the page's own world is there; true when absent. */
  readonly bridge?: boolean;
}

export interface Stage {
  open(url: string, options?: SceneOptions): Promise<Scene>;
  close(): Promise<void>;
}

/** One script without imports, as a content script is. */
async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: join(WORLDS, name), formats: ['iife'], name: 'world' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${name} was not built. Run "npx vite build" on it to see why.`);
  return chunk.code;
}

async function isolatedWorld(client: CDPSession, code: string): Promise<number> {
  const { frameTree } = await client.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'attune' };
  const { executionContextId } = await client.send('Page.createIsolatedWorld', world);
  const { exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: code,
    contextId: executionContextId,
  });
  if (exceptionDetails) throw new Error(`The isolated world did not start: ${exceptionDetails.exception?.description}`);
  return executionContextId;
}

async function call(client: CDPSession, executionContextId: number, name: string, args: readonly unknown[]) {
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    functionDeclaration: `(...args) => globalThis.attuneTest.${name}(...args)`,
    executionContextId,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(`${name}: ${exceptionDetails.exception?.description}`);
  return result.value;
}

interface Code {
  readonly isolated: string;
  readonly page: string;
}

async function openScene(browser: Browser, code: Code, url: string, { bridge = true }: SceneOptions): Promise<Scene> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(async () => (window as unknown as { page?: { ready?(): Promise<void> } }).page?.ready?.());
  if (bridge) await page.evaluate(code.page);
  const client = await page.createCDPSession();
  const world = await isolatedWorld(client, code.isolated);
  const compose = async (text: string, settled: boolean) => {
    if (settled) await client.send('Input.insertText', { text });
    else await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  };
  return { page, compose, ask: async (name, ...args) => call(client, world, name, args) };
}

interface Sandboxed {
  isolatedRealm(): { evaluate<T>(code: string): Promise<T> };
}

/** WebDriver's sandbox stands for the isolated world: it sees the page's nodes, and none of its scripts' names. */
async function openInFirefox(browser: Browser, code: Code, url: string): Promise<Scene> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(async () => (window as unknown as { page?: { ready?(): Promise<void> } }).page?.ready?.());
  await page.evaluate(code.page);
  const world = (page.mainFrame() as unknown as Sandboxed).isolatedRealm();
  await world.evaluate(`${code.isolated};0`);
  return { page, ask: (name, ...args) => world.evaluate(`attuneTest.${name}(...${JSON.stringify(args)})`) };
}

async function setFirefox(pages: Pages, code: Code): Promise<Stage> {
  const proxy = await startProxy(pages.port);
  const browser = await launchFirefox(proxy.port);
  const close = async () => {
    await browser.close();
    await Promise.all([proxy.close(), pages.close()]);
  };
  return { open: (url) => openInFirefox(browser, code, url), close };
}

/** Starts the demo helpdesks and a browser that reaches them. */
export async function setStage(): Promise<Stage> {
  const pages: Pages = await startPages();
  const code: Code = { isolated: await bundle('isolated.ts'), page: await bundle('page.ts') };
  if (process.env.ATTUNE_BROWSER === 'firefox') return setFirefox(pages, code);
  const args = [...QUIET, ...pages.browserArgs];
  const browser = await puppeteer.launch({ executablePath: findBrowser(), pipe: true, headless: true, args });
  return {
    open: (url, options = {}) => openScene(browser, code, url, options),
    close: async () => {
      await browser.close();
      await pages.close();
    },
  };
}
