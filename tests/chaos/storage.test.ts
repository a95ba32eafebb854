import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { press, reply } from '../e2e/support/agent.ts';
import { clickInCoach, inCoach, marksIn, poll, stepTo } from '../e2e/support/coach.ts';
import { ready } from '../e2e/support/desk.ts';
import { forget, openOptions, store, storedIn } from '../e2e/support/options.ts';
import { type Stage, setStage } from '../e2e/support/stage.ts';

const PITY = 'That must be so frustrating';
const OFF = { version: 1, rulesOff: ['blame'], spared: [], lateAfter: {}, address: null, plainLanguage: false };
const JUNK = 'junk';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(async () => {
  await page?.close();
  await forget(stage);
});

interface Storage {
  readonly chrome: {
    readonly storage: { readonly local: { set(values: object): Promise<void>; remove(key: string): Promise<void> } };
  };
}

/** Fills what the browser gives an extension, to the last half kilobyte. */
async function fill(): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(async (key) => {
    const { local } = (globalThis as unknown as Storage).chrome.storage;
    let [kept, next] = [0, 2 ** 24];
    while (next >= 64) {
      const fits = await local.set({ [key]: 'x'.repeat(kept + next) }).then(
        () => true,
        () => false,
      );
      if (fits) kept += next;
      else next /= 2;
    }
  }, JUNK);
}

async function empty(): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate((key) => (globalThis as unknown as Storage).chrome.storage.local.remove(key), JUNK);
}

async function writePity(): Promise<void> {
  page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
  await reply(page, `Hi Dana,\n${PITY}. The team will look into this.\nMaya`);
  await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(PITY);
}

const settingsIn = async () => (await storedIn(stage)).settings;

it('a full disk costs no decision that was made, and is told where a new one is lost', async () => {
  await store(stage, { settings: OFF });
  await writePity();
  await fill();
  await stepTo(page, 'sympathy-phrase');
  await clickInCoach(page, '[data-action="never-phrase"]');
  await poll(async () => await (await inCoach(page, '.notice')).evaluate((note) => note.textContent)).toContain(
    "couldn't be stored",
  );
  expect(await settingsIn()).toEqual(OFF);
  await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(PITY);

  const options = await openOptions(stage, 'rules');
  await options.click('[data-rule="sympathy-phrase"] [role="switch"]');
  await poll(() => options.$eval('body', (body) => body.innerText)).toContain('no room left');
  expect(await settingsIn()).toEqual(OFF);
  await options.close();

  await empty();
  await page.bringToFront();
  await press(page, 'Escape');
  await stepTo(page, 'sympathy-phrase');
  await clickInCoach(page, '[data-action="never-phrase"]');
  await poll(async () => JSON.stringify(await settingsIn())).toContain('frustrating');
});

it('what can’t be read is said, kept, and stops nothing', async () => {
  const odd = { version: 99, of: 'tomorrow' };
  const sources = { version: 1, sources: [{ id: 'broken' }] };
  await store(stage, {
    settings: odd,
    'pack-sources': sources,
    library: 'nonsense',
    'interface-language': 7,
    'own-sites': 5,
  });
  await writePity();
  const options = await openOptions(stage, 'rules');
  await poll(() => options.$eval('body', (body) => body.innerText)).toContain('can’t be read');
  await options.click('[data-rule="blame"] [role="switch"]');
  await poll(async () => (await storedIn(stage))['settings-unreadable']).toEqual(odd);
  expect(await settingsIn()).toMatchObject({ rulesOff: ['blame'] });
  await options.close();
  const packs = await openOptions(stage, 'packs');
  await poll(() => packs.$eval('body', (body) => body.innerText)).toContain(
    'Not everything that is stored about packs',
  );
  expect((await storedIn(stage))['pack-sources']).toEqual(sources);
  await packs.close();
});
