import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { press, reply } from './support/agent.ts';
import { problemsOf } from './support/axe.ts';
import { clickInCoach, inCoach, marksIn, poll, stepTo } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { openPopup } from './support/popup.ts';
import { type Stage, setStage } from './support/stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page.close());

/** Colours that fade in have no contrast yet. */
const stillness = () =>
  page.evaluate(async () => {
    const shadow = document.querySelector('attune-coach')?.shadowRoot;
    await Promise.all((shadow?.getAnimations() ?? []).map(({ finished }) => finished));
  });

it.each(['light', 'dark'])('card, panel and popup are accessible over a %s helpdesk', async (theme) => {
  page = await stage.open(`https://acme.zendesk.com/agent/tickets/101?theme=${theme}`);
  await ready(page);
  await reply(page, 'Hi Dana,\nThat must be so frustrating. The team will look into this.\nMaya');
  await poll(async () => (await marksIn(page)).length).toBeGreaterThan(1);
  await stepTo(page, 'sympathy-phrase');
  await clickInCoach(page, '.card [aria-expanded="false"]');
  await stillness();
  expect(await problemsOf(page, 'attune-coach')).toEqual([]);
  await press(page, 'Escape');
  await clickInCoach(page, '.badge');
  await inCoach(page, '.panel');
  await stillness();
  expect(await problemsOf(page, 'attune-coach')).toEqual([]);

  const popup = await openPopup(stage, page);
  await popup.waitForSelector('[data-rule] .finding-row');
  await popup.click('[data-rule] .finding-row');
  expect(await problemsOf(popup, 'html')).toEqual([]);
  await popup.click('.statement-text:has(.gap)');
  await popup.waitForSelector('.fill-form');
  expect(await problemsOf(popup, 'html')).toEqual([]);
  await popup.close();
});
