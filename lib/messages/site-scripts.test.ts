import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { coachOwnSites } from './site-scripts.ts';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

const MANIFEST = {
  content_scripts: [
    { matches: ['https://*.zendesk.com/*'], js: ['bridge.js'], world: 'MAIN' },
    { matches: ['https://*.zendesk.com/*'], js: ['helpdesk.js'], css: ['helpdesk.css'] },
  ],
};

let registered: Script[];
let writes: number;

beforeEach(async () => {
  fakeBrowser.reset();
  registered = [];
  writes = 0;
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(MANIFEST as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation(() => Promise.resolve(true));
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([]));
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(() =>
    Promise.resolve(registered as never),
  );
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation((scripts: Script[]) => {
    writes++;
    registered = [...registered, ...scripts];
    return Promise.resolve();
  });
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation((({ ids }: { ids: string[] }) => {
    writes++;
    registered = registered.filter(({ id }) => !ids.includes(id));
    return Promise.resolve();
  }) as never);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockImplementation(() => undefined);
    vi.spyOn(event, 'removeListener').mockImplementation(() => undefined);
  }
});

const add = (...hosts: string[]) => browser.storage.local.set({ 'own-sites': hosts });
const names = () => registered.map(({ matches, js, world }) => `${world} ${js} ${matches}`);
const BOTH = ['MAIN bridge.js https://help.acme.com/*', 'ISOLATED helpdesk.js https://help.acme.com/*'];

it('registers both worlds’ scripts for an added site, and takes them back with it', async () => {
  const life = new AbortController();
  coachOwnSites(life.signal);
  await add('help.acme.com');
  await vi.waitFor(() => expect(names()).toEqual(BOTH));
  expect(registered[1]?.css).toEqual(['helpdesk.css']);
  await add();
  await vi.waitFor(() => expect(registered).toEqual([]));
  life.abort();
});

it('finds after an update that files are others or gone, and registers anew', async () => {
  await add('help.acme.com');
  registered = [{ id: 'own-site-0', matches: ['https://help.acme.com/*'], js: ['old-bridge.js'], world: 'MAIN' }];
  const life = new AbortController();
  coachOwnSites(life.signal);
  await vi.waitFor(() => expect(names()).toEqual(BOTH));
  life.abort();
});

it('leaves after a restart what is registered as it is', async () => {
  await add('help.acme.com');
  const first = new AbortController();
  coachOwnSites(first.signal);
  await vi.waitFor(() => expect(names()).toEqual(BOTH));
  first.abort();
  const before = writes;
  const second = new AbortController();
  coachOwnSites(second.signal);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(writes).toBe(before);
  second.abort();
});
