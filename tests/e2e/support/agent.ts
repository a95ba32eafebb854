import type { KeyInput, Page } from 'puppeteer-core';
import { COMPOSER } from './editor.ts';

/** Editors hear of a moved caret a moment after the key; no hand is faster than this. */
const BETWEEN_CHORDS_MS = 30;

/** Presses one key, or a chord such as "Control+z". */
export async function press(page: Page, chord: string): Promise<void> {
  // WebDriver knows the key by what it writes.
  const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
  await page.evaluate(
    (ms) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ms))),
    BETWEEN_CHORDS_MS,
  );
}

/** Types as an agent does, key by key; `*words*` are typed in bold. */
export async function type(page: Page, text: string): Promise<void> {
  for (const [at, part] of text.split('*').entries()) {
    if (at > 0) await press(page, 'Control+b');
    await page.keyboard.type(part);
  }
}

/** Clicks into the composer in front and types a reply into it. */
export async function reply(page: Page, text: string): Promise<void> {
  await page.waitForSelector(COMPOSER, { visible: true });
  await page.click(COMPOSER);
  await type(page, text);
}
