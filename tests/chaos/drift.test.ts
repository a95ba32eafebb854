import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reply } from '../e2e/support/agent.ts';
import { badgeOf, clickInCoach, inCoach, marksIn, poll } from '../e2e/support/coach.ts';
import { ready } from '../e2e/support/desk.ts';
import { openOptions } from '../e2e/support/options.ts';
import { type Stage, setStage } from '../e2e/support/stage.ts';
import { viewOf } from '../e2e/support/view.ts';
import { DRIFTS, driftAway, type PageDrift } from '../helpdesk-pages/drift.ts';

const isLong = process.env.ATTUNE_LONG === '1';
/** Each has to stay away for ten seconds before it is told, so the short form tries few of them. */
const SHORT = new Set(['panes', 'the composer', 'types of speakers', 'the form', 'ages']);
const TRIED = DRIFTS.filter(({ name }) => isLong || SHORT.has(name));
const ADDRESSES = {
  zendesk: 'https://acme.zendesk.com/agent/tickets/101',
  freshdesk: 'https://acme.freshdesk.com/a/tickets/203?variant=open',
};
const HANDOFF = 'The team will look into this';
/** Without these there is no draft to coach; without any other part it goes on. */
const WITHOUT_DRAFT = new Set(['ticket', 'composer']);

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

async function openTicket({ helpdesk }: PageDrift): Promise<Page> {
  // Each has an address of its own, by which its tab is found.
  const address = new URL(ADDRESSES[helpdesk]);
  address.searchParams.set('nth', String(Math.random()));
  const page = await stage.open(address.href);
  await ready(page);
  await reply(page, `Hello,\n${HANDOFF}.\nMaya `);
  await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(HANDOFF);
  return page;
}

/** A page changes, and as helpdesks do something is drawn anew. */
async function change(page: Page, drift: PageDrift): Promise<void> {
  await driftAway(page, drift);
  await page.evaluate(() => {
    const logs = '[data-test-id*="omni-log-container"], .ticket-details-wrapper';
    for (const log of document.querySelectorAll(logs)) log.append(document.createElement('span'));
  });
}

async function expectSaid(page: Page, { part, helpdesk }: PageDrift): Promise<void> {
  await poll(async () => (await viewOf(stage, page)).unread).toContain(part);
  const isHidden = WITHOUT_DRAFT.has(part) || (part === 'visibility' && helpdesk === 'zendesk');
  const marks = (await marksIn(page)).map(({ text }) => text);
  if (isHidden) expect(marks).toEqual([]);
  else expect(marks).toContain(HANDOFF);
  if (part === 'ticket') return;
  await poll(() => badgeOf(page)).toMatch(/can't be read|can't read this composer/);
  await page.bringToFront();
  await clickInCoach(page, '.badge');
  const panel = await inCoach(page, '.panel');
  if (part === 'composer')
    expect(await panel.evaluate((told) => told.textContent)).toContain("This composer can't be read");
  else {
    const told = await inCoach(page, '.panel .unread');
    expect(await told.evaluate((line) => line.getAttribute('data-unread'))).toContain(part);
  }
}

it.each(
  TRIED,
)('when hooks of $name on $helpdesk change, badge, panel and diagnostics say so, and nothing else is disturbed', async (drift) => {
  const page = await openTicket(drift);
  await change(page, drift);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect((await viewOf(stage, page)).unread).toEqual([]);
  await expectSaid(page, drift);
  const options = await openOptions(stage, 'diagnostics');
  const report = () => options.$eval('pre', (text) => text.textContent ?? '');
  await poll(report).toMatch(new RegExp(`parts that can't be read: .*${drift.part}`));
  expect(await report()).not.toMatch(/Dana|Whitfield|Murat|Maya|Paket|team|101|203|acme|https?:/i);
  await options.close();
  await page.close();
});
