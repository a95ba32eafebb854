import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../../../scripts/browser/launch-firefox.ts';
import { startProxy } from '../../helpdesk-pages/proxy.ts';
import { startPages } from '../../helpdesk-pages/server.ts';
import { PATIENCE } from './coach.ts';
import type { Stage } from './stage.ts';

const BUILT = join(import.meta.dirname, '../../../.output/firefox-mv3');
const ID = 'attune@attune.example';
const HOST = '5a1d3c52-8a52-4b0e-9d7e-3f1c2b9a7e61';
const DOOR = 'door.html';
const OPEN_DOOR = `browser.tabs.create({ url: browser.runtime.getURL('${DOOR}') });`;

interface Manifest {
  readonly background: { readonly scripts: readonly string[] };
}

interface Api {
  readonly chrome: { readonly tabs: { create(options: { url: string }): Promise<unknown> } };
}

/**
 * The built extension with one page more. WebDriver reaches no background and may not go to an extension's page by itself,
 * so the background opens one from which everything else can be asked.
 */
async function withDoor(): Promise<string> {
  if (!existsSync(join(BUILT, 'manifest.json')))
    throw new Error(`${BUILT} holds no built extension. Run "npm run build:firefox" first.`);
  const copy = await mkdtemp(join(tmpdir(), 'attune-firefox-'));
  await cp(BUILT, copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8')) as Manifest;
  const background = { scripts: [...manifest.background.scripts, 'door.js'] };
  await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, background }));
  await writeFile(join(copy, 'door.js'), OPEN_DOOR);
  await writeFile(join(copy, DOOR), '<!doctype html><html lang="en"><title>Door</title></html>');
  return copy;
}

interface Sought {
  readonly address: string;
  /** Pages that were there before are others. */
  readonly before?: readonly Page[];
  readonly patience?: number;
}

/** Waits for the page at that address. */
async function pageAt(browser: Browser, { address, before = [], patience = PATIENCE }: Sought): Promise<Page> {
  const until = Date.now() + patience;
  for (;;) {
    for (const page of (await browser.pages()).filter((one) => !before.includes(one))) {
      // WebDriver does not tell the address of an extension's page; the page does.
      const at = await page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => false);
      if (at === address) return page;
    }
    if (Date.now() > until) throw new Error(`Firefox did not open ${address}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Opens one of the extension's own pages. */
async function openOwnPage(browser: Browser, door: Page, path: string): Promise<Page> {
  const address = `moz-extension://${HOST}/${path}`;
  const opened = async (patience: number) => {
    const before = await browser.pages();
    await door.evaluate((url) => (globalThis as unknown as Api).chrome.tabs.create({ url }), address);
    return await pageAt(browser, { address, before, patience });
  };
  // Now and then WebDriver never comes to know a tab; the next one it does.
  return await opened(PATIENCE / 3).catch(() => opened(PATIENCE));
}

/** Firefox ESR with the built extension, over WebDriver BiDi. */
export async function setFirefox(): Promise<Stage> {
  const [pages, copy] = [await startPages(), await withDoor()];
  const proxy = await startProxy(pages.port);
  const saved = await mkdtemp(join(tmpdir(), 'attune-saved-'));
  const browser = await launchFirefox(proxy.port, {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
    'browser.download.folderList': 2,
    'browser.download.dir': saved,
  });
  await browser.installExtension(copy);
  const door = await pageAt(browser, { address: `moz-extension://${HOST}/${DOOR}` });
  const open = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  /** The browser has one folder for all. */
  const savesInto = async () => {
    for (const name of await readdir(saved)) await rm(join(saved, name), { force: true });
    return saved;
  };
  const worker = () => Promise.reject(new Error('Firefox has no service worker: this test is for Chromium.'));
  const close = async () => {
    await browser.close();
    await Promise.all([
      proxy.close(),
      pages.close(),
      ...[copy, saved].map((folder) => rm(folder, { recursive: true, force: true })),
    ]);
  };
  const openOwn = (path: string) => openOwnPage(browser, door, path);
  return { browser, extension: HOST, worker, inside: async () => door, open, openOwn, savesInto, close };
}
