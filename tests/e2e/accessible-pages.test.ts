import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VIEWS } from '../../components/settings/views.ts';
import { SECTIONS } from '../../components/studio/sections.ts';
import { problemsOf } from './support/axe.ts';
import { PATIENCE } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { openOptions, speak, store } from './support/options.ts';
import { type Stage, setStage } from './support/stage.ts';
import { checkedIn, goToSection, openStudio } from './support/studio.ts';

const FULL = {
  version: 1,
  rulesOff: ['blame', 'vague-promise'],
  spared: [
    { rule: 'dismissive', phrase: 'no worries', at: '2026-11-20T10:00:00Z' },
    { rule: 'canned-phrase', phrase: 'please be advised', at: '2026-11-21T10:00:00Z' },
  ],
  lateAfter: { chat: 2 },
  address: 'du',
  plainLanguage: true,
};

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await store(stage, { settings: FULL });
  await ready(await stage.open('https://acme.zendesk.com/agent/tickets/101'));
});
afterAll(() => stage?.close());

const LOOKS = [
  ['en', 'light'],
  ['de', 'dark'],
  ['en', 'dark'],
  ['de', 'light'],
] as const;

it.each(LOOKS)('every page of the options is accessible, in %s and %s', async (language, theme) => {
  await speak(stage, language);
  for (const { id } of VIEWS) {
    const page = await openOptions(stage, id);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (id === 'rules') await page.click('[data-rule="sympathy-phrase"] .unfold');
    if (id === 'privacy') await page.click('.danger');
    if (id === 'sites') await page.click('.add-site .primary');
    if (id === 'diagnostics') await page.waitForSelector('[data-tab]', { timeout: PATIENCE });
    expect(await problemsOf(page, 'html'), id).toEqual([]);
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
    expect(await problemsOf(page, 'html'), id).toEqual([]);
  }
  await page.close();
});

it.each(LOOKS)('the welcome page is accessible, in %s and %s', async (language, theme) => {
  await speak(stage, language);
  const page = await stage.open('about:blank');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(`chrome-extension://${stage.extension}/welcome.html`);
  await page.waitForSelector('attune-coach >>> .badge', { timeout: PATIENCE });
  expect(await problemsOf(page, 'html')).toEqual([]);
  await page.close();
});
