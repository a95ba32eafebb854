import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSource } from '../subscriptions/source.ts';
import { addSource, removeSource } from '../subscriptions/store.ts';
import { packsDesk } from './packs-desk.ts';
import { leaveSite } from './site-scripts.ts';

vi.mock('./packs-line.ts', () => ({
  requestPacks: async ({ id }: { id: string }) => {
    await removeSource(id);
    return { reasons: null };
  },
}));

const HOST = 'desk.acme.com';
const subscribe = (id: string) =>
  addSource(newSource(id, { kind: 'address', address: `https://${HOST}/${id}.json` }, new Date()));
let removed: string[];

beforeEach(() => {
  fakeBrowser.reset();
  removed = [];
  vi.spyOn(browser.permissions, 'contains').mockImplementation(() => Promise.resolve(true));
  vi.spyOn(browser.permissions, 'remove').mockImplementation(({ origins = [] }) => {
    removed.push(...origins);
    return Promise.resolve(true);
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([]));
});

it('keeps the permission for a host as long as a pack comes from there', async () => {
  await subscribe('one');
  await subscribe('two');
  await browser.storage.local.set({ 'own-sites': [HOST] });
  await leaveSite(HOST);
  expect(removed).toEqual([]);
  await packsDesk.remove('one');
  expect(removed).toEqual([]);
  await packsDesk.remove('two');
  expect(removed).toEqual([`https://${HOST}/*`]);
});

it('keeps it as long as a helpdesk is there', async () => {
  await subscribe('one');
  await browser.storage.local.set({ 'own-sites': [HOST] });
  await packsDesk.remove('one');
  expect(removed).toEqual([]);
  await leaveSite(HOST);
  expect(removed).toEqual([`https://${HOST}/*`]);
});
