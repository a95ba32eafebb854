import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reply, type } from '../e2e/support/agent.ts';
import { badgeOf, marksIn, poll } from '../e2e/support/coach.ts';
import { ready } from '../e2e/support/desk.ts';
import { type Stage, setStage } from '../e2e/support/stage.ts';
import { viewOf } from '../e2e/support/view.ts';

const HANDOFF = 'The team will look into this';
const LATE = [
  { helpdesk: 'Zendesk', address: 'https://acme.zendesk.com/agent/tickets/101?variant=late-log', customer: 'Dana' },
  {
    helpdesk: 'Freshdesk',
    address: 'https://acme.freshdesk.com/a/tickets/204?variant=open,late-log',
    customer: 'Petra',
  },
] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const marked = async (page: Page) => (await marksIn(page)).map(({ text }) => text);

it.each(
  LATE,
)('a conversation that $helpdesk brings seconds later is read then, and called missing never', async (late) => {
  const page = await stage.open(late.address);
  await ready(page);
  await reply(page, `Hello,\n${HANDOFF}. `);
  await poll(() => marked(page)).toContain(HANDOFF);
  const early = await viewOf(stage, page);
  expect(early).toMatchObject({ unread: [], lastCustomerMessage: null });
  expect(early.analysis?.waiting.minutes).toBeNull();
  await poll(async () => (await viewOf(stage, page)).lastCustomerMessage).not.toBeNull();
  await poll(async () => (await viewOf(stage, page)).analysis?.waiting.minutes ?? 0).toBeGreaterThan(60);
  const view = await viewOf(stage, page);
  expect(view.unread).toEqual([]);
  expect(view.customerName).toContain(late.customer);
  expect(await badgeOf(page)).not.toContain('read');
  expect(await marked(page)).toContain(HANDOFF);
  await page.close();
});

it('a clock that is hours behind makes no waiting time, and is named as the reason', async () => {
  const page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
  await reply(page, `Hi Dana,\n${HANDOFF}. `);
  await poll(async () => (await viewOf(stage, page)).analysis?.waiting.minutes ?? 0).toBeGreaterThan(60);
  await page.evaluate(() => {
    for (const time of document.querySelectorAll('time[datetime]'))
      time.setAttribute(
        'datetime',
        new Date(Date.parse(time.getAttribute('datetime') ?? '') + 5 * 3_600_000).toISOString(),
      );
    document.querySelector('[data-test-id="omni-log-container"]')?.append(document.createElement('span'));
  });
  await poll(async () => (await viewOf(stage, page)).analysis?.waiting).toEqual({ minutes: null, overdue: false });
  await type(page, 'More soon. ');
  expect((await viewOf(stage, page)).lastCustomerMessage).toContain('fed up');
  await poll(async () => (await viewOf(stage, page)).unread).toEqual(['clock']);
  await poll(() => badgeOf(page)).toContain("can't be read");
  expect(await marked(page)).toContain(HANDOFF);
  await page.close();
});
