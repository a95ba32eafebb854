import type { Times } from '../contract.ts';
import { summary } from '../statistics.ts';
import { type Browsers, CKEDITOR, FROALA, openDesk, type Side, startBrowsers, TEXTAREA } from './desks.ts';
import { type Keys, timeKeys } from './keys.ts';
import { type Background, type Marked, timeMarks } from './marks.ts';
import { type Memory, measureMemory } from './memory.ts';

/** What an agent feels of Attune in the demo helpdesks. */
export interface InPage {
  /** Milliseconds until the ticket's page is loaded. */
  readonly load: Readonly<Record<Side, Times>>;
  readonly keys: readonly Keys[];
  readonly marks: readonly Marked[];
  readonly memory: readonly Memory[];
}

const LOADS = 7;
/** Milliseconds between keys: a quick hand, and one that rests after each, so that each is read by itself. */
const [QUICK, SLOW] = [120, 400];
const DRAFTS = [
  [CKEDITOR, 200, QUICK],
  [CKEDITOR, 2000, QUICK],
  [CKEDITOR, 200, SLOW],
  [CKEDITOR, 2000, SLOW],
  [FROALA, 200, QUICK],
  [TEXTAREA, 200, QUICK],
] as const;
const MARKS: readonly (readonly [words: number, background: Background])[] = [
  [200, 'awake'],
  [2000, 'awake'],
  [200, 'stopped in a pause'],
  [200, 'stopped at the key'],
];

/** Measures in a Chromium with and one without Attune. Needs the build. */
export async function measureInPage(tell: (what: string) => void): Promise<InPage> {
  const browsers = await startBrowsers();
  try {
    tell('page load');
    const load = await timeLoads(browsers);
    const keys: Keys[] = [];
    for (const [desk, words, pace] of DRAFTS) {
      tell(`key presses in ${desk.name} at ${words} words, one in ${pace} ms`);
      keys.push(await timeKeys(desk, words, pace, browsers));
    }
    const marks: Marked[] = [];
    for (const [words, background] of MARKS) {
      tell(`marks at ${words} words, background ${background}`);
      marks.push(await timeMarks(browsers.with, words, background));
    }
    tell('memory');
    return { load, keys, marks, memory: await measureMemory(browsers) };
  } finally {
    await browsers.close();
  }
}

async function timeLoads(browsers: Browsers): Promise<InPage['load']> {
  const times: Record<Side, number[]> = { with: [], without: [] };
  for (let at = 0; at < LOADS; at += 1) {
    for (const side of ['with', 'without'] as const) {
      const page = await openDesk(browsers[side], CKEDITOR);
      times[side].push(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0));
      await page.close();
    }
  }
  return { with: summary(times.with), without: summary(times.without) };
}
