import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { TYPING_MS } from '../../lib/coach/typing.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launchWithExtension } from '../../scripts/browser/launch.ts';
import { startPages } from '../helpdesk-pages/server.ts';
import type { Times } from './contract.ts';
import { summary } from './statistics.ts';
import { writer } from './texts.ts';

/** What an agent feels in a reply of so many words, in the demo helpdesk with CKEditor. */
export interface Felt {
  readonly words: number;
  /** Milliseconds from the key that ends a fault to its mark, without the pause that is left to the agent on purpose. */
  readonly mark: Times;
  /** Milliseconds of the page's main thread for each key, with and without Attune. */
  readonly key: { readonly with: Times; readonly without: Times };
  /** Tasks of more than 50 ms while keys were pressed. */
  readonly longTasks: { readonly with: number; readonly without: number };
}

export interface InPage {
  readonly felt: readonly Felt[];
  /** Milliseconds until the ticket's page is loaded. */
  readonly load: { readonly with: Times; readonly without: Times };
}

type Side = 'with' | 'without';

const ADDRESS = 'https://acme.zendesk.com/agent/tickets/101';
const COMPOSER = '.workspace:not(.is-cached) [data-test-id^="omnicomposer-"]';
const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');
const SIZES = [200, 2000];
/** Of the gravest kind, so that it is among the three marks that are shown, however much else there is. */
const FAULT = 'It is kept for {{first_name}} now.';
const MARKED = '{{first_name}}';
const MARKS = 8;
const KEYS = 20;
const ROUNDS = 3;
const LOADS = 5;
const BETWEEN_KEYS_MS = 120;
const PATIENCE_MS = 10_000;

/** Measures with and without Attune in turn, so that a slow minute hits both. Needs the build. */
export async function measureInPage(tell: (what: string) => void): Promise<InPage> {
  const pages = await startPages();
  const own = await launchWithExtension({ headless: true, extensionDir: BUILT, args: [...pages.browserArgs] });
  const bare = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    pipe: true,
    defaultViewport: { width: 1366, height: 900 },
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...pages.browserArgs],
  });
  const browsers = { with: own, without: bare };
  try {
    tell('page load');
    const load = await timeLoads(browsers);
    const felt: Felt[] = [];
    for (const words of SIZES) {
      tell(`key presses at ${words} words`);
      felt.push(await feel(words, browsers));
    }
    return { felt, load };
  } finally {
    await own.close();
    await bare.close();
    await pages.close();
  }
}

async function timeLoads(browsers: Readonly<Record<Side, Browser>>): Promise<InPage['load']> {
  const times: Record<Side, number[]> = { with: [], without: [] };
  for (let at = 0; at < LOADS; at += 1) {
    for (const side of ['with', 'without'] as const) {
      const page = await open(browsers[side]);
      times[side].push(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0));
      await page.close();
    }
  }
  return { with: summary(times.with), without: summary(times.without) };
}

async function feel(words: number, browsers: Readonly<Record<Side, Browser>>): Promise<Felt> {
  const text = writer('en', words).write(words);
  const keys: Record<Side, number[]> = { with: [], without: [] };
  const long: Record<Side, number> = { with: 0, without: 0 };
  const tabs = { with: await open(browsers.with), without: await open(browsers.without) };
  for (const side of ['with', 'without'] as const) await write(tabs[side], text);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of ['with', 'without'] as const) {
      const taken = await pressKeys(tabs[side]);
      keys[side].push(taken.each);
      long[side] += taken.long;
    }
  }
  const mark = await timeMarks(tabs.with);
  for (const tab of Object.values(tabs)) await tab.close();
  return {
    words,
    mark,
    key: { with: summary(keys.with), without: summary(keys.without) },
    longTasks: long,
  };
}

async function open(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(ADDRESS, { waitUntil: 'load' });
  await page.waitForSelector(COMPOSER, { visible: true });
  return page;
}

/** Puts the text in as a paste does, and waits until it is read. */
async function write(page: Page, text: string): Promise<void> {
  await page.click(COMPOSER);
  await page.evaluate(
    (selector, words) => {
      const { ckeditorInstance } = document.querySelector(selector) as unknown as {
        ckeditorInstance: { setData(html: string): void };
      };
      ckeditorInstance.setData(
        words
          .split(/\n+/)
          .map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`)
          .join(''),
      );
    },
    COMPOSER,
    text,
  );
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await pause(2500);
}

/** Main-thread time for each of some keys, pressed as fast as a quick hand does. */
async function pressKeys(page: Page): Promise<{ readonly each: number; readonly long: number }> {
  await page.evaluate(() => {
    const watched = window as unknown as { long: number };
    watched.long = 0;
    new PerformanceObserver((list) => {
      watched.long += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  const before = (await page.metrics()).TaskDuration ?? 0;
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('e');
    await pause(BETWEEN_KEYS_MS);
  }
  const after = (await page.metrics()).TaskDuration ?? 0;
  const long = await page.evaluate(() => (window as unknown as { long: number }).long);
  return { each: ((after - before) * 1000) / KEYS, long };
}

/** Writes a fault on a line of its own, key by key, and takes it back once it is marked. */
async function timeMarks(page: Page): Promise<Times> {
  const times: number[] = [];
  for (let at = 0; at < MARKS; at += 1) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(FAULT.slice(0, -1), { delay: 5 });
    await pause(TYPING_MS / 5);
    await page.evaluate(watchMarks, MARKED, PATIENCE_MS);
    await page.keyboard.press('.');
    const taken = await page.evaluate(() => (window as unknown as { marked: Promise<number> }).marked);
    times.push(Math.max(0, taken - TYPING_MS));
    for (let key = 0; key <= FAULT.length; key += 1) await page.keyboard.press('Backspace');
    await pause(TYPING_MS);
  }
  return summary(times);
}

/** Runs in the page: from the next key until a mark lies over those words. */
function watchMarks(words: string, patience: number): void {
  const names = ['attune-hint', 'attune-advice', 'attune-warning'];
  const isMarked = () =>
    names.some((name) => [...(CSS.highlights.get(name) ?? [])].some((range) => String(range).startsWith(words)));
  (window as unknown as { marked: Promise<number> }).marked = new Promise((resolve, reject) => {
    const begin = () => {
      const began = performance.now();
      const look = () => {
        const taken = performance.now() - began;
        if (isMarked()) resolve(taken);
        else if (taken > patience) reject(new Error(`No mark came within ${patience} ms.`));
        else setTimeout(look, 1);
      };
      look();
    };
    window.addEventListener('keydown', begin, { once: true, capture: true });
  });
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
