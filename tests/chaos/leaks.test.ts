import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { badgeOf } from '../e2e/support/coach.ts';
import { ready } from '../e2e/support/desk.ts';
import { type Stage, setStage } from '../e2e/support/stage.ts';

const isLong = process.env.ATTUNE_LONG === '1';
const TICKETS = isLong ? 200 : 40;
const IDS = [201, 202, 203, 204];

interface Footprint {
  readonly nodes: number;
  readonly listeners: number;
  readonly megabytes: number;
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

async function footprint(page: Page): Promise<Footprint> {
  const client = await page.createCDPSession();
  for (let round = 0; round < 3; round += 1) await client.send('HeapProfiler.collectGarbage');
  const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
  await client.detach();
  return { nodes: Nodes, listeners: JSEventListeners, megabytes: JSHeapUsedSize / 2 ** 20 };
}

async function visit(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const id = IDS[at % IDS.length] ?? 201;
    await page.evaluate(async (next) => {
      const { page: demo } = window as unknown as {
        page: { goTo(id: number): Promise<void>; openReply(): Promise<void> };
      };
      await demo.goTo(next);
      await demo.openReply();
    }, id);
    await page.keyboard.type('That must be so frustrating. ');
  }
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
}

/** How much one ticket leaves behind. The first ones warm up what is loaded once, the coach's interface too. */
async function leftPerTicket(page: Page, isWarm = async () => true): Promise<Footprint> {
  await visit(page, 12);
  await vi.waitFor(async () => expect(await isWarm()).toBe(true), { timeout: 20_000, interval: 100 });
  const before = await footprint(page);
  await visit(page, TICKETS);
  const after = await footprint(page);
  return {
    nodes: (after.nodes - before.nodes) / TICKETS,
    listeners: (after.listeners - before.listeners) / TICKETS,
    megabytes: (after.megabytes - before.megabytes) / TICKETS,
  };
}

it('a leak would be seen', async () => {
  const page = await stage.open('https://acme.freshdesk.com/a/tickets/201');
  const before = await footprint(page);
  await page.evaluate(() =>
    Object.assign(window, { kept: Array.from({ length: 500 }, () => document.createElement('i')) }),
  );
  expect((await footprint(page)).nodes - before.nodes).toBeGreaterThan(400);
  await page.close();
});

it(`${TICKETS} tickets opened and closed leave no more behind than the page itself leaves`, async () => {
  const address = 'https://acme.freshdesk.com/a/tickets/201';
  const coached = await stage.open(address);
  await ready(coached);
  const withAttune = await leftPerTicket(coached, async () => (await badgeOf(coached)) !== null);
  expect(await coached.$('attune-coach')).not.toBeNull();
  await coached.close();
  await stage.browser.uninstallExtension(stage.extension);
  const plain = await stage.open(address);
  await ready(plain);
  const without = await leftPerTicket(plain);
  expect(await plain.$('attune-coach')).toBeNull();
  console.log('left per ticket, with Attune and without:', withAttune, without);
  expect(withAttune.nodes - without.nodes).toBeLessThan(5);
  expect(withAttune.listeners - without.listeners).toBeLessThan(1);
  expect(withAttune.megabytes - without.megabytes).toBeLessThan(0.05);
});
