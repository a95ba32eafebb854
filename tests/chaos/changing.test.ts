import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { press, type } from '../e2e/support/agent.ts';
import { marksIn, poll } from '../e2e/support/coach.ts';
import { ready } from '../e2e/support/desk.ts';
import { COMPOSER, dataOf } from '../e2e/support/editor.ts';
import { type Stage, setStage } from '../e2e/support/stage.ts';
import { draftsHeard, tap } from '../e2e/support/tap.ts';
import { viewOf } from '../e2e/support/view.ts';
import { runs } from '../runs.ts';

const PITY = 'That must be so frustrating';
const SECRET = 'xyzzy';
const FRONT = 101;

type Event = 'type' | 'fault' | 'replace' | 'switch' | 'back' | 'note' | 'apply' | 'undo' | 'kill' | 'panel';
const EVENTS: readonly Event[] = [
  'type',
  'fault',
  'fault',
  'replace',
  'switch',
  'back',
  'note',
  'apply',
  'undo',
  'kill',
  'panel',
];
const event = fc.record({ what: fc.constantFrom(...EVENTS), waitMs: fc.constantFrom(0, 5, 40, 160) });

let stage: Stage;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  stage = await setStage();
  await tap(stage);
});
afterAll(() => stage?.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const typeInto = async (text: string) => {
  await page.click(COMPOSER);
  await press(page, 'Control+End');
  await type(page, text);
};
const switchTo = (id: number) => page.evaluate((next) => window.page.switchTo(next), id);
const setChannel = (channel: 'web' | 'internal') => page.evaluate((next) => window.page.setChannel(next), channel);

/** Written into a note and taken out again while it is still one. */
async function writeNote(): Promise<void> {
  const before = await page.evaluate(() => window.page.data());
  await setChannel('internal');
  await typeInto(SECRET);
  await pause(60);
  await page.evaluate((html) => window.page.setData(html), before);
  await setChannel('web');
}

const HAPPEN: Readonly<Record<Event, () => Promise<unknown>>> = {
  type: () => typeInto(' and more'),
  fault: () => typeInto(` ${PITY}.`),
  replace: () => page.evaluate(() => window.page.replaceComposer()),
  switch: () => switchTo(102),
  back: () => switchTo(FRONT),
  note: writeNote,
  apply: async () => {
    await press(page, 'Alt+ArrowDown');
    await press(page, 'Enter');
  },
  undo: () => press(page, 'Control+z'),
  // One that is stopping already has no session any more.
  kill: async () => (await stage.worker()).close().catch(() => undefined),
  panel: async () => {
    await press(page, 'Alt+Enter');
    await press(page, 'Escape');
  },
};

it('whatever changes under it, Attune finds its way back, reads no note and leaves nothing behind', async () => {
  page = await stage.open(`https://acme.zendesk.com/agent/tickets/${FRONT}`);
  await ready(page);
  page.on('pageerror', (error) => errors.push(String(error)));
  let steps = 0;
  const property = fc.asyncProperty(fc.array(event, { minLength: 8, maxLength: 8 }), async (events) => {
    for (const { what, waitMs } of events) {
      await HAPPEN[what]();
      await pause(waitMs);
      steps += 1;
    }
    await press(page, 'Escape');
    await switchTo(FRONT);
    await setChannel('web');
    await page.evaluate(() => window.page.setData('<p>Hi Dana,</p>'));
    await typeInto(` ${PITY}. `);
    // Until the hand rests, the other ticket's marks may still be there: they don't tell that this one was read.
    await poll(async () => (await viewOf(stage, page)).ticketId).toBe(String(FRONT));
    await poll(async () => (await viewOf(stage, page)).draft).toContain(PITY);
    await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(PITY);
    expect(await page.$$eval('attune-coach', (all) => all.length)).toBe(1);
    expect(await dataOf(page)).toContain(PITY);
    expect((await draftsHeard(stage)).filter((draft) => draft.includes(SECRET))).toEqual([]);
    expect(errors).toEqual([]);
  });
  await fc.assert(property, runs({ name: 'changing pages', short: 2, long: 60 }));
  console.log(`changing pages: ${steps} events`);
  await page.close();
});

it('two windows on one ticket do not disturb each other', async () => {
  const other = await stage.open(`https://acme.zendesk.com/agent/tickets/${FRONT}`);
  await ready(other);
  page = await stage.open(`https://acme.zendesk.com/agent/tickets/${FRONT}#second`);
  await ready(page);
  await typeInto(`Hi Dana, ${PITY}. `);
  await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(PITY);
  expect((await viewOf(stage, page)).draft).toContain(PITY);
  expect(await marksIn(other)).toEqual([]);
  expect(await other.evaluate(() => window.page.data())).toBe('');
  await page.close();
  await other.close();
});

it('nonsense in its storage keeps Attune from nothing', async () => {
  const inside = await stage.inside();
  await inside.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome;
    interface Storage {
      get(keys: null): Promise<object>;
      set(values: object): Promise<void>;
    }
    const keys = [...Object.keys(await storage.local.get(null)), 'interface-language', 'settings', 'packs'];
    await storage.local.set(Object.fromEntries(keys.map((key) => [key, { nonsense: [null, -1, '<b>'] }])));
  });
  page = await stage.open(`https://acme.zendesk.com/agent/tickets/${FRONT}`);
  await ready(page);
  await typeInto(`Hi Dana, ${PITY}. `);
  await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(PITY);
  await page.close();
  await inside.evaluate(() => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } })
      .chrome;
    return storage.local.clear();
  });
});
