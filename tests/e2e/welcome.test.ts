import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from './support/agent.ts';
import { clickInCoach, inCoach, marksIn, openRule, PATIENCE, poll } from './support/coach.ts';
import { forget, speak } from './support/options.ts';
import { type Stage, setStage } from './support/stage.ts';

const DRAFT = 'Hi Priya,\nThat must be so frustrating. The team will look into this.\nKind regards,\nSam';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage({ welcome: true });
});
afterAll(() => stage?.close());

const isWelcome = (target: Target) => target.url().endsWith('/welcome.html');
const draft = () => page.$$eval('[data-sample="reply"] p', (lines) => lines.map((line) => line.textContent).join('\n'));
const done = () => page.$$eval('[data-done="true"]', (steps) => steps.map((step) => step.getAttribute('data-step')));

describe('the welcome page', () => {
  it('opens once, by itself, when Attune is installed', async () => {
    const target = await stage.browser.waitForTarget(isWelcome, { timeout: PATIENCE });
    page = (await target.page()) as Page;
    expect(stage.browser.targets().filter(isWelcome)).toHaveLength(1);
    await page.bringToFront();
  });

  it('leads from the installation to the first rewrite by three keys, and back by one', async () => {
    await poll(async () => (await marksIn(page)).length).toBe(2);
    expect(await draft()).toBe(DRAFT);
    await press(page, 'Alt+ArrowDown');
    await poll(() => openRule(page)).not.toBeNull();
    await poll(done).toEqual(['open']);
    await press(page, 'Enter');
    await poll(draft).not.toBe(DRAFT);
    await poll(done).toEqual(['open', 'apply']);
    await press(page, 'Control+z');
    await poll(draft).toBe(DRAFT);
    await poll(done).toEqual(['open', 'apply', 'undo']);
    await clickInCoach(page, '.badge');
    await inCoach(page, '.panel');
    await poll(done).toEqual(['open', 'apply', 'undo', 'panel']);
    expect(await page.$eval('.tour .said', (line) => line.textContent)).toBe('That is all there is to learn.');
  });

  it('is judged as a ticket is: what is typed is marked, what is mended is not', async () => {
    await press(page, 'Escape');
    await page.click('[data-sample="reply"]');
    await press(page, 'Control+a');
    await page.keyboard.type('Hi Priya,\nI have sent you a new kettle today. It will be with you on Friday.\nSam');
    await poll(() => marksIn(page)).toEqual([]);
  });

  it('speaks the language that was chosen, with a ticket in it', async () => {
    await speak(stage, 'de');
    await poll(() => page.title().catch(() => '')).toBe('Willkommen bei Attune');
    await poll(async () => (await marksIn(page)).length).toBe(2);
    expect(await draft()).toContain('Guten Tag Frau Lang,');
    await forget(stage);
    await poll(() => page.title().catch(() => '')).toBe('Welcome to Attune');
  });

  it('is reached again from the options', async () => {
    await page.goto(`chrome-extension://${stage.extension}/options.html`);
    const link = await page.waitForSelector('.settings-foot a', { timeout: PATIENCE });
    await link?.click();
    await page.waitForSelector('[data-sample="reply"]', { timeout: PATIENCE });
  });
});
