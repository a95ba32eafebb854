import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { press, reply } from './support/agent.ts';
import { marksIn, poll, stepTo } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { dataOf } from './support/editor.ts';
import { openOptions } from './support/options.ts';
import { isPermitted, permit, registeredIn } from './support/permissions.ts';
import { type Stage, setStage } from './support/stage.ts';

const HOST = 'desk.example.com';
const PATTERN = `https://${HOST}/*`;
const ZENDESK = `https://${HOST}/agent/tickets/101`;
const FRESHDESK = `https://${HOST}/a/tickets/204?variant=open`;

let stage: Stage;
let options: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  options = await openOptions(stage, 'sites');
});
afterEach(() => options?.close());

async function add(typed: string): Promise<void> {
  await options.click('#site', { count: 3 });
  await options.keyboard.type(typed);
  await press(options, 'Enter');
}

const registered = () => registeredIn(stage);
const sites = () => options.$$eval('[aria-labelledby="own"] li p', (all) => all.map((site) => site.textContent));

it.each([
  ['our helpdesk', '“our helpdesk” is no domain'],
  ['http://desk.example.com', 'encrypted pages only'],
  ['acme.zendesk.com', 'built in'],
])('tells what is wrong with %j, and keeps what was typed', async (typed, told) => {
  await add(typed);
  await poll(() => options.$eval('#site-wrong', (line) => line.textContent)).toContain(told);
  expect(await options.$eval('#site', (field) => (field as HTMLInputElement).value)).toBe(typed);
  expect(await registered()).toEqual([]);
});

it('coaches on an added domain, in both helpdesks and in tabs that were open, until it is removed', async () => {
  const before = await stage.open(ZENDESK);
  await ready(before);
  await permit(stage, PATTERN);
  await options.bringToFront();
  // A permission alone (a server with packs has one) coaches nobody.
  expect(await registered()).toEqual([]);
  await add(`https://${HOST}/agent/dashboard`);
  await poll(sites).toContain(HOST);
  await poll(registered).toEqual([`ISOLATED ${PATTERN}`, `MAIN ${PATTERN}`]);

  await before.bringToFront();
  await reply(before, 'Hi Dana,\nThat must be so frustrating. The team will look into this.\nMaya');
  await poll(async () => (await marksIn(before)).length).toBeGreaterThan(1);
  const after = await stage.open(FRESHDESK);
  await ready(after);
  await reply(after, 'Hi Petra,\nThe team will look into this.\nNora');
  await poll(() => marksIn(after)).toEqual([{ severity: 'advice', text: 'The team will look into this' }]);
  await stepTo(after, 'distant-ownership');
  await press(after, 'Enter');
  await poll(() => dataOf(after)).not.toContain('The team will look');

  await options.bringToFront();
  await options.click(`[aria-describedby="site-${HOST}"]`);
  await poll(sites).not.toContain(HOST);
  await poll(registered).toEqual([]);
  expect(await isPermitted(stage, PATTERN)).toBe(false);
  await poll(() => before.$('attune-coach')).toBeNull();
  await poll(() => marksIn(before)).toEqual([]);
  await after.reload();
  await ready(after);
  expect(await after.$('attune-coach')).toBeNull();
  await Promise.all([before.close({ runBeforeUnload: false }), after.close({ runBeforeUnload: false })]);
});
