import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, it } from 'vitest';
import { reply } from './support/agent.ts';
import { marksIn, poll } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { COMPOSER } from './support/editor.ts';
import { type Stage, setStage } from './support/stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page.close());

/** A helpdesk that declares no theme, and whose composer stands on this ground. */
async function paint(ground: string): Promise<void> {
  await page.addStyleTag({ content: `[contenteditable="true"] { background-color: ${ground} !important }` });
  await page.evaluate(() => void delete document.documentElement.dataset.theme);
}

/** The root says so while words are marked and the ground is dark. */
it.each([
  ['oklch(0.25 0.01 250)', 'dark'],
  ['color(srgb 0.97 0.97 0.97)', 'none'],
  ['rgb(24, 26, 29)', 'dark'],
])('marks suit a composer on %s', async (ground, theme) => {
  page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
  await page.waitForSelector(COMPOSER, { visible: true });
  await paint(ground);
  await reply(page, 'Hi Dana,\nThat must be so frustrating. Please send me your order number.');
  await poll(async () => (await marksIn(page)).length).toBeGreaterThan(0);
  await poll(() => page.evaluate(() => document.documentElement.dataset.attuneTheme ?? 'none')).toBe(theme);
});
