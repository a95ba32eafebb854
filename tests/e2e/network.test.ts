import type { CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VIEWS } from '../../components/settings/views.ts';
import { press, reply } from './support/agent.ts';
import { clickInCoach, inCoach, marksIn, openRule, PATIENCE, poll, stepTo } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { dataOf } from './support/editor.ts';
import { openOptions } from './support/options.ts';
import { openPopup } from './support/popup.ts';
import { openQuick } from './support/quick.ts';
import { openSidePanelAsPage } from './support/side-panel.ts';
import { type Stage, setStage } from './support/stage.ts';

let stage: Stage;
const asked: string[] = [];
/** An unlicensed Froala asks there by itself, with or without Attune. */
const OF_FROALA = 'https://c0.froala.com/';

const add = (url: string) => {
  if (!url.startsWith(OF_FROALA)) asked.push(url);
};

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const note = (request: HTTPRequest) => add(request.url());

/** The background's requests do not show in any page. */
async function watchWorker(): Promise<CDPSession> {
  const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
  const session = await target.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request }) => add(request.url));
  await session.send('Network.enable');
  return session;
}

async function watched(page: Page): Promise<Page> {
  page.on('request', note);
  await page.reload();
  return page;
}

const foreign = () =>
  asked.filter((url) => !/^(https:\/\/acme\.(zendesk|freshdesk)\.com\/|chrome-extension:|data:|blob:)/.test(url));

/** Everything that a browser keeps for the extension, wherever it is. */
async function stored(): Promise<string> {
  const inside = await stage.inside();
  return await inside.evaluate(async () => {
    interface Area {
      get(keys: null): Promise<object>;
    }
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session' | 'sync', Area> } })
      .chrome;
    const areas = await Promise.all([storage.local, storage.session, storage.sync].map((area) => area.get(null)));
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const entriesOf = async ({ name = '' }: IDBDatabaseInfo) => {
      const database = await answered(indexedDB.open(name));
      const kept = [...database.objectStoreNames].map((from) =>
        answered(database.transaction(from).objectStore(from).getAll()),
      );
      const entries = (await Promise.all(kept)).flat();
      database.close();
      return { name, entries };
    };
    const databases = await Promise.all((await indexedDB.databases()).map(entriesOf));
    return JSON.stringify({ areas, databases, caches: await caches.keys() });
  });
}

/** What else an agent does at a reply: insert, look into the panel, decide, and take it back. */
async function workAt(page: Page): Promise<void> {
  await openQuick(page);
  await press(page, 'Enter');
  await poll(() => dataOf(page)).toMatch(/look into[^<]*Yours|look into.*Yours[^<]+</s);
  await clickInCoach(page, '.badge');
  await inCoach(page, '.panel .mood');
  await press(page, 'Escape');
  for (const decision of ['not-here', 'rule-off', 'pause']) {
    await press(page, 'Alt+ArrowDown');
    await clickInCoach(page, `.card [data-action="${decision}"]`);
    await poll(() => openRule(page)).toBeNull();
    await clickInCoach(page, '.notice [data-action="undo"]');
    await poll(async () => (await marksIn(page)).length).toBeGreaterThan(0);
  }
}

/** Every page of the extension, with a ticket open beside it. */
async function visitPages(page: Page): Promise<void> {
  const side = await watched(await openSidePanelAsPage(stage, page));
  await side.waitForSelector('.four-as', { timeout: PATIENCE });
  await side.close();
  for (const { id } of VIEWS) {
    const options = await watched(await openOptions(stage, id));
    await options.waitForSelector('.settings-page h1', { timeout: PATIENCE });
    await options.close();
  }
  const welcome = await watched(await stage.openOwn('welcome.html'));
  await inCoach(welcome, '.badge');
  await welcome.close();
  await page.bringToFront();
}

it('nothing of a whole session leaves the browser, and nothing of its tickets is kept', async () => {
  const worker = await watchWorker();
  for (const address of [
    'https://acme.zendesk.com/agent/tickets/101',
    'https://acme.freshdesk.com/a/tickets/204?variant=open',
  ]) {
    const page = await watched(await stage.open(address));
    await ready(page);
    const loaded = asked.length;
    await reply(page, 'Hello,\nThat must be so frustrating. The team will look into this.\nYours');
    await poll(async () => (await marksIn(page)).length).toBeGreaterThan(1);
    await stepTo(page, 'sympathy-phrase');
    await press(page, 'Enter');
    await poll(() => dataOf(page)).not.toContain('That must be so frustrating');
    const popup = await watched(await openPopup(stage, page));
    await popup.click('.statement-text:not(:has(.gap))');
    await poll(() => popup.$eval('.footer', (node) => node.textContent)).toMatch(/Inserted/);
    await popup.close();
    await page.bringToFront();
    await workAt(page);
    await visitPages(page);
    // Once the page is there, nobody asks its host for anything either.
    expect(asked.slice(loaded).filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
    await page.close();
  }
  expect(foreign()).toEqual([]);
  expect(asked.some((url) => url.startsWith('https://acme.zendesk.com/'))).toBe(true);
  expect(asked.some((url) => url.endsWith('/popup.html') || url.includes('/popup.html?'))).toBe(true);
  expect(asked.some((url) => url.endsWith('/esm/ui.js'))).toBe(true);

  // Nor is a word of ticket, draft or names kept.
  expect(await stored()).not.toMatch(/frustrating|look into|jug|blender|Dana|Petra|Maya|tickets?\/|10[1-5]|20[1-5]/i);
  expect(await stored()).toContain('"databases":[{"name":"attune-studio","entries":[]}],"caches":[]');

  // What the background asks for is seen here.
  const fetched = async (url: string) => {
    const background = await stage.worker();
    return await background.evaluate(
      (at) =>
        fetch(at)
          .then(() => true)
          .catch(() => false),
      url,
    );
  };
  expect(await fetched('/manifest.json?planted')).toBe(true);
  await poll(async () => asked.some((url) => url.endsWith('?planted'))).toBe(true);
  await worker.detach();
});
