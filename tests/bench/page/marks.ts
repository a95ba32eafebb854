import type { Browser, Page } from 'puppeteer-core';
import { TYPING_MS } from '../../../lib/coach/typing.ts';
import type { Times } from '../contract.ts';
import { summary } from '../statistics.ts';
import { writer } from '../texts.ts';
import { CKEDITOR, openDesk, pause, write } from './desks.ts';

/** The background before the last key: at work, stopped while the agent paused, or stopped in that very moment. */
export type Background = 'awake' | 'stopped in a pause' | 'stopped at the key';

/** Milliseconds from the key that ends a fault. */
export interface Marked {
  readonly words: number;
  readonly background: Background;
  /** To its mark, without the pause that is left to the agent on purpose. */
  readonly mark: Times;
  /** To the badge that counts it, the rest before reading included. */
  readonly badge: Times;
}

/** Of the gravest kind, so that it is among the three marks that are shown, however much else there is. */
const FAULT = 'It is kept for {{first_name}} now.';
const MARKED = '{{first_name}}';
const MARKS = 5;
const PAUSE_MS = 2_000;
const PATIENCE_MS = 10_000;

interface Watched {
  readonly mark: number;
  readonly badge: number;
}

/** Writes a fault on a line of its own, key by key, and takes it back once it is marked; some times. */
export async function timeMarks(browser: Browser, words: number, background: Background): Promise<Marked> {
  const page = await openDesk(browser, CKEDITOR);
  await write(page, CKEDITOR, writer('en', words).write(words));
  const seen: Watched[] = [];
  for (let at = 0; at < MARKS; at += 1) seen.push(await timeMark(page, browser, background));
  await page.close();
  const mark = summary(seen.map((one) => Math.max(0, one.mark - TYPING_MS)));
  return { words, background, mark, badge: summary(seen.map((one) => one.badge)) };
}

async function timeMark(page: Page, browser: Browser, background: Background): Promise<Watched> {
  await page.keyboard.press('Enter');
  if (background === 'stopped in a pause') {
    await stopBackground(browser);
    await pause(PAUSE_MS);
  }
  const [before, ending] = [FAULT.slice(0, FAULT.indexOf('}')), FAULT.slice(FAULT.indexOf('}'))];
  await page.keyboard.type(before, { delay: 5 });
  await pause(TYPING_MS / 2);
  if (background === 'stopped at the key') await stopBackground(browser);
  await page.evaluate(watchMarks, MARKED, PATIENCE_MS);
  await page.keyboard.type(ending, { delay: 5 });
  const seen = await page.evaluate(() => (window as unknown as { seen: Promise<Watched> }).seen);
  for (let key = 0; key <= FAULT.length; key += 1) await page.keyboard.press('Backspace');
  await pause(TYPING_MS);
  return seen;
}

/** As the browser does after half a minute without a word; it must not be attached to for that. */
async function stopBackground(browser: Browser): Promise<void> {
  const worker = await browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  await worker?.close();
}

/** Runs in the page: from the last key until a mark lies over those words, and until the badge says another number. */
function watchMarks(words: string, patience: number): void {
  const names = ['attune-hint', 'attune-advice', 'attune-warning'];
  const isMarked = () =>
    names.some((name) => [...(CSS.highlights.get(name) ?? [])].some((range) => String(range).startsWith(words)));
  const said = () => document.querySelector('attune-coach')?.shadowRoot?.querySelector('.badge')?.textContent;
  (window as unknown as { seen: Promise<Watched> }).seen = new Promise((resolve, reject) => {
    const before = said();
    let [began, badge] = [0, 0];
    window.addEventListener('keydown', () => (began = performance.now()), { capture: true });
    const look = () => {
      const now = performance.now();
      if (began > 0 && badge === 0 && said() !== before) badge = now;
      if (began > 0 && isMarked()) resolve({ mark: now - began, badge: badge - began });
      else if (began > 0 && now - began > patience) reject(new Error(`No mark came within ${patience} ms.`));
      else setTimeout(look, 1);
    };
    look();
  });
}
