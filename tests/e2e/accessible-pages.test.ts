import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECTIONS } from '../../components/studio/sections.ts';
import { DECIDED, PAGE_STATES } from '../../scripts/screenshots/page-states.ts';
import { OPENED } from '../../scripts/screenshots/studio.ts';
import { problemsOf } from './support/axe.ts';
import { PATIENCE } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { LOOKS } from './support/looks.ts';
import { forget, speak, store } from './support/options.ts';
import { type Stage, setStage } from './support/stage.ts';
import { checkedIn, goToSection, openStudio } from './support/studio.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await ready(await stage.open('https://acme.zendesk.com/agent/tickets/101'));
});
afterAll(() => stage?.close());

it.each(PAGE_STATES)('$name is accessible in every language and theme', async ({ address, decided, prepare }) => {
  await forget(stage);
  for (const [language, theme] of LOOKS) {
    await speak(stage, language);
    if (decided) await store(stage, DECIDED);
    const page = await stage.open('about:blank');
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(`chrome-extension://${stage.extension}/${address}`);
    await page.bringToFront();
    await page.waitForSelector('h1', { timeout: PATIENCE });
    await prepare?.(page);
    expect(await problemsOf(page, 'html'), `${language}, ${theme}`).toEqual([]);
    await page.close();
  }
});

it.each(LOOKS)('every section of the pack studio is accessible, in %s and %s', async (language, theme) => {
  await speak(stage, language);
  const page = await openStudio(stage);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const box = await page.waitForSelector('.studio input[type="file"]', { timeout: PATIENCE });
  await (box as ElementHandle<HTMLInputElement>).uploadFile('tests/packs/broken/flagged-statement.json');
  await checkedIn(page);
  for (const { id } of SECTIONS) {
    await goToSection(page, id);
    await (await page.$('.studio-list li button'))?.click();
    await OPENED[id]?.(page);
    expect(await problemsOf(page, 'html'), id).toEqual([]);
  }
  await page.close();
});
