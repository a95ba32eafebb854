import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionId } from '../../scripts/browser/launch.ts';
import { press, type } from '../e2e/support/agent.ts';
import { inCoach, marksIn, poll, stepTo } from '../e2e/support/coach.ts';
import { ready } from '../e2e/support/desk.ts';
import { COMPOSER, dataOf } from '../e2e/support/editor.ts';
import { type Stage, setStage } from '../e2e/support/stage.ts';

const BUILT = process.env.ATTUNE_BUILD ?? join(import.meta.dirname, '../../.output/chrome-mv3');
const PITY = 'That must be so frustrating';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

/** What was installed anew greets in a tab of its own, behind which the ticket would stand still. */
async function leaveWelcome(): Promise<void> {
  const greeting = async () => (await stage.browser.pages()).find((each) => each.url().endsWith('/welcome.html'));
  await poll(greeting).toBeTruthy();
  await (await greeting())?.close();
}

it('when Attune is replaced under a running page the old one falls silent and the new one takes over', async () => {
  const page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.click(COMPOSER);
  await type(page, `Hi Dana, ${PITY}. `);
  await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(PITY);
  await inCoach(page, '.badge');

  await stage.browser.uninstallExtension(stage.extension);
  await poll(() => marksIn(page)).toEqual([]);
  await poll(() => page.$('attune-coach')).toBeNull();
  expect(await dataOf(page)).toContain(PITY);

  await stage.browser.installExtension(BUILT);
  await extensionId(stage.browser);
  await leaveWelcome();
  await page.bringToFront();
  await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(PITY);
  await type(page, 'The team will look into this. ');
  await poll(async () => (await marksIn(page)).length).toBeGreaterThan(1);
  expect(await page.$$eval('attune-coach', (all) => all.length)).toBe(1);
  const before = await dataOf(page);
  await stepTo(page, 'sympathy-phrase');
  await press(page, 'Enter');
  await poll(() => dataOf(page)).not.toContain(PITY);
  await press(page, 'Control+z');
  await poll(() => dataOf(page)).toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});
