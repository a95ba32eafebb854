import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { Language } from '../../lib/analyzer/contract.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import type { Judge, Load } from './peers/contract.ts';
import type { Peer } from './peers.ts';

/** A browser of its own with one peer in it. Ends at `close`, or when a measurement passes its limit. */
export interface Lab {
  readonly peer: Peer;
  /** Milliseconds from nothing to the first answer, in a fresh page. */
  load(text: string, language: Language): Promise<number>;
  /** Milliseconds for each text, one after the other, until they are done or `budget` milliseconds have passed. */
  time(texts: readonly string[], language: Language, budget?: number): Promise<readonly number[]>;
  /** Bytes that the page's JavaScript keeps, garbage collected. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

interface InPage {
  judge: Judge;
}

/** A peer that takes longer for one measurement is given up. */
export const LIMIT_MS = 300_000;

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/** Opens a peer's page. Throws when there is no browser; the message says what to install. */
export async function openLab(peer: Peer, address: string): Promise<Lab> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    pipe: true,
    protocolTimeout: LIMIT_MS,
    args: [...SWITCHES, '--js-flags=--expose-gc'],
  });
  const page = await open(browser, address);
  const session = await page.createCDPSession();
  await start(page, peer);
  return {
    peer,
    load: (text, language) => loadAnew(browser, peer, address, text, language),
    time: (texts, language, budget = LIMIT_MS / 10) => page.evaluate(timeAll, texts, language, budget),
    heap: () => heapOf(session),
    close: () => closeBrowser(browser),
  };
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

async function start(page: Page, peer: Peer): Promise<void> {
  await page.evaluate(async (path) => {
    const { load } = (await import(path)) as { load: Load };
    (window as unknown as InPage).judge = await load();
  }, `/${peer}/peer.js`);
}

async function loadAnew(
  browser: Browser,
  peer: Peer,
  address: string,
  text: string,
  language: Language,
): Promise<number> {
  const page = await open(browser, address);
  const path = `/${peer}/peer.js`;
  const ms = await page.evaluate(
    async (path, text, language) => {
      const before = performance.now();
      const { load } = (await import(path)) as { load: Load };
      await (await load())(text, language);
      return performance.now() - before;
    },
    path,
    text,
    language,
  );
  await page.close();
  return ms;
}

/** Runs in the page. */
async function timeAll(texts: readonly string[], language: Language, budget: number): Promise<readonly number[]> {
  const { judge } = window as unknown as InPage;
  const began = performance.now();
  const times: number[] = [];
  for (const text of texts) {
    if (performance.now() - began > budget) break;
    const before = performance.now();
    const answer = judge(text, language);
    // Waiting costs a turn of the event loop; only those pay that need it.
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - before);
  }
  return times;
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** A page that is still computing does not answer; its process is ended then. */
async function closeBrowser(browser: Browser): Promise<void> {
  const closed = browser.close();
  const late = new Promise((resolve) => setTimeout(resolve, 2000, 'late'));
  if ((await Promise.race([closed, late])) === 'late') browser.process()?.kill('SIGKILL');
}
