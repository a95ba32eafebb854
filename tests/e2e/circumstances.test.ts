import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from '../../components/settings/views.ts';
import { SECTIONS } from '../../components/studio/sections.ts';
import { DECIDED } from '../../scripts/screenshots/page-states.ts';
import { OPENED } from '../../scripts/screenshots/studio.ts';
import { problemsOf } from './support/axe.ts';
import { beyondTheEdge, focusUnseen, forceColours, moving, ZOOMS } from './support/circumstances.ts';
import { PATIENCE } from './support/coach.ts';
import { openOptions, speak, store } from './support/options.ts';
import { type Stage, setStage } from './support/stage.ts';
import { checkedIn, goToSection, openStudio } from './support/studio.ts';

const LANGUAGES = ['en', 'de'] as const;
const STOPS = 30;

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await store(stage, DECIDED);
});
afterAll(() => stage?.close());

async function openDraft(): Promise<Page> {
  const page = await openStudio(stage);
  const box = await page.waitForSelector('.studio input[type="file"]', { timeout: PATIENCE });
  await (box as ElementHandle<HTMLInputElement>).uploadFile('tests/packs/sound.json');
  await checkedIn(page);
  return page;
}

async function openWelcome(): Promise<Page> {
  const page = await stage.openOwn('welcome.html');
  await page.bringToFront();
  await page.waitForSelector('attune-coach >>> .badge', { timeout: PATIENCE });
  return page;
}

/** Opens every page of the extension, each section of the studio too, and hands it over with its name. */
async function everyPage(look: (page: Page, name: string) => Promise<void>): Promise<void> {
  for (const { id } of VIEWS) {
    const page = await openOptions(stage, id);
    if (id === 'rules') await page.click('[data-rule="sympathy-phrase"] .unfold');
    await look(page, id);
    await page.close();
  }
  const studio = await openDraft();
  for (const { id } of SECTIONS) {
    await goToSection(studio, id);
    await (await studio.$('.studio-list li button'))?.click();
    await OPENED[id]?.(studio);
    await look(studio, `studio, ${id}`);
  }
  await studio.close();
  const welcome = await openWelcome();
  await look(welcome, 'welcome');
  await welcome.close();
}

describe.each(ZOOMS)('at $percent %', ({ width, height }) => {
  it.each(LANGUAGES)('every page fits its window and stays accessible, in %s', async (language) => {
    await speak(stage, language);
    await everyPage(async (page, name) => {
      await page.setViewport({ width, height });
      expect(await beyondTheEdge(page), name).toEqual([]);
      expect(await problemsOf(page, 'html'), name).toEqual([]);
    });
  });
});

describe('in the system’s own colours', () => {
  it('every page stays accessible, and shows where the focus is', async () => {
    await speak(stage, 'en');
    await everyPage(async (page, name) => {
      await forceColours(page);
      expect(await problemsOf(page, 'html'), name).toEqual([]);
      await page.bringToFront();
      expect(await focusUnseen(page, STOPS), name).toEqual([]);
    });
  });

  it('buttons are told from words by their edge, and marks are lines and no ground', async () => {
    const page = await openOptions(stage, 'sites');
    await forceColours(page);
    expect(await page.$eval('.primary', (button) => getComputedStyle(button).borderTopStyle)).toBe('solid');
    await page.close();
    const welcome = await openWelcome();
    await forceColours(welcome);
    const adjusts = () => welcome.$eval('[data-sample="reply"]', (box) => getComputedStyle(box).forcedColorAdjust);
    expect(await adjusts()).toBe('preserve-parent-color');
    await welcome.close();
  });
});

it('nothing moves on any page where less motion is asked for', async () => {
  await everyPage(async (page, name) => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await moving(page), name).toEqual([]);
  });
});
