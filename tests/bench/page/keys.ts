import type { Page } from 'puppeteer-core';
import type { Times } from '../contract.ts';
import { summary } from '../statistics.ts';
import { writer } from '../texts.ts';
import { type Browsers, type Desk, meter, openDesk, pause, type Side, write } from './desks.ts';

/** What a key press costs the page in a reply of so many words. */
export interface Keys {
  readonly editor: string;
  readonly words: number;
  /** Milliseconds from one key to the next. */
  readonly pace: number;
  /** Milliseconds of the main thread's processor time for each key. */
  readonly with: Times;
  readonly without: Times;
  /** The difference, round by round. */
  readonly added: Times;
  /** Tasks of more than 50 ms while keys were pressed. */
  readonly longTasks: Readonly<Record<Side, number>>;
}

const SIDES = ['with', 'without'] as const;
/** So long keys are pressed in a round. */
const ROUND_MS = 2_400;
const ROUNDS = 5;

/** Presses keys with and without Attune in turn, so that a slow minute hits both. */
export async function timeKeys(desk: Desk, words: number, pace: number, browsers: Browsers): Promise<Keys> {
  const text = writer('en', words).write(words);
  const tabs = { with: await openDesk(browsers.with, desk), without: await openDesk(browsers.without, desk) };
  for (const side of SIDES) await write(tabs[side], desk, text);
  const each: Record<Side, number[]> = { with: [], without: [] };
  const longTasks: Record<Side, number> = { with: 0, without: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of SIDES) {
      await tabs[side].bringToFront();
      const taken = await pressKeys(tabs[side], pace);
      each[side].push(taken.each);
      longTasks[side] += taken.long;
    }
  }
  for (const side of SIDES) await tabs[side].close();
  const added = each.with.map((ms, round) => ms - (each.without[round] ?? 0));
  const times = { with: summary(each.with), without: summary(each.without), added: summary(added) };
  return { editor: desk.name, words, pace, ...times, longTasks };
}

async function pressKeys(page: Page, pace: number): Promise<{ readonly each: number; readonly long: number }> {
  await page.evaluate(() => {
    const watched = window as unknown as { long: number };
    watched.long = 0;
    new PerformanceObserver((list) => {
      watched.long += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  const { read, cdp } = await meter(page);
  const before = await read('TaskDuration');
  const keys = Math.round(ROUND_MS / pace);
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await pause(pace);
  }
  const taken = (await read('TaskDuration')) - before;
  await cdp.detach();
  const long = await page.evaluate(() => (window as unknown as { long: number }).long);
  return { each: (taken * 1000) / keys, long };
}
