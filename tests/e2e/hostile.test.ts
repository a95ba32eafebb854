import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { press, reply } from './support/agent.ts';
import { clickInCoach, inCoach, marksIn, poll, stepTo } from './support/coach.ts';
import { customerSays, ready } from './support/desk.ts';
import { dataOf } from './support/editor.ts';
import { openPopup } from './support/popup.ts';
import { IN_FIREFOX, type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

const NAME = '<img src=x onerror="document.title=\'hacked\'">';
const BOLD = 'Eve<b>Smith</b>';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page.close());

/** Elements that only hostile text could have brought in. */
const foreign = (within: Page) =>
  within.evaluate(() => {
    const root = document.querySelector('attune-coach')?.shadowRoot ?? document;
    return [...root.querySelectorAll('img, script:not([src^="/chunks/"]), b, iframe, object')].map(
      ({ outerHTML }) => outerHTML,
    );
  });

const isUnharmed = async (within: Page) => {
  expect(await foreign(within)).toEqual([]);
  expect(await within.title()).not.toBe('hacked');
};

it('shows a hostile name, message and draft as text, in card, panel and popup', async () => {
  page = await stage.open('https://acme.zendesk.com/agent/tickets/105');
  await ready(page);
  await customerSays(page, `I am really fed up ${NAME}!!! This is the third time I am writing, ${NAME}`);
  await reply(page, `Hello,\nthat must be so frustrating ${NAME}. Please wait.\nMaya`);
  await poll(async () => (await viewOf(stage, page)).customerName).toBe(NAME);
  await poll(async () => (await marksIn(page)).length).toBeGreaterThan(0);
  await stepTo(page, 'sympathy-phrase');
  expect(await (await inCoach(page, '.card')).evaluate((card) => card.textContent)).toContain('Sympathy');
  await isUnharmed(page);
  await press(page, 'Escape');
  await clickInCoach(page, '.badge');
  await inCoach(page, '.panel .cues');
  await isUnharmed(page);
  await clickInCoach(page, '.badge');

  const popup = await openPopup(stage, page);
  await poll(() => popup.$eval('.ticket-line h1', (title) => title.textContent)).toBe(`Ticket 105 · ${NAME}`);
  await popup.waitForSelector('[data-rule="sympathy-phrase"] .finding-row');
  await popup.click('[data-rule="sympathy-phrase"] .finding-row');
  await isUnharmed(popup);
  await popup.close();
});

it('fills statements and rewrites with a name as text', async () => {
  page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
  await page.evaluate((name) => {
    const nodes = document.querySelectorAll(
      '.workspace:not(.is-cached) :is([data-test-id="tabs-nav-item-users"], [data-test-id="ticket-system-field-requester-select"])',
    );
    for (const node of nodes) node.textContent = name;
  }, BOLD);
  await reply(page, 'Hi Peter,\nThat must be so frustrating.\nMaya');
  await poll(async () => (await viewOf(stage, page)).customerName).toBe(BOLD);
  await clickInCoach(page, '.badge');
  await inCoach(page, '.panel');
  await isUnharmed(page);
  const popup = await openPopup(stage, page);
  await popup.click('.statement-text:not(:has(.gap))');
  await poll(() => popup.$eval('.footer', (node) => node.textContent)).toMatch(/Inserted/);
  await isUnharmed(popup);
  expect(await dataOf(page)).not.toContain('<b>');
  await popup.close();
});

it.skipIf(IN_FIREFOX)('has no address at which a page could ask whether it is there', async () => {
  page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
  const isFound = await page.evaluate(
    (address) =>
      Promise.race([
        fetch(address).then(
          () => true,
          () => false,
        ),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3_000)),
      ]),
    `chrome-extension://${stage.extension}/esm/ui.js`,
  );
  expect(isFound).toBe(false);
  // Attune itself finds it all the same.
  await reply(page, 'Hi Dana,');
  await inCoach(page, '.badge');
});
