import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_SETTINGS } from './agent-settings.ts';
import { followHouse } from './current-house.ts';
import { storeChange, storedSettings } from './store.ts';

beforeEach(() => fakeBrowser.reset());

const PACKS = { layersInForce: async () => [], onLayers: () => undefined };
const OFF = { kind: 'rule', rule: 'blame', on: false } as const;

it('stores changes one after the other, so that none is lost', async () => {
  await Promise.all(['blame', 'dismissive', 'defensive'].map((rule) => storeChange({ ...OFF, rule })));
  expect((await storedSettings()).settings.rulesOff).toEqual(['blame', 'dismissive', 'defensive']);
});

it('refuses a wrong change and goes on with the next', async () => {
  const wrong = storeChange({ kind: 'late-after', channel: 'email', minutes: -1 });
  const right = storeChange(OFF);
  await expect(wrong).rejects.toThrow('late-after');
  await right;
  expect((await storedSettings()).settings).toEqual({ ...NO_SETTINGS, rulesOff: ['blame'] });
});

it('keeps what it can’t read before it writes', async () => {
  const newer = { version: 9, wish: 'kept' };
  await browser.storage.local.set({ settings: newer });
  expect(await storedSettings()).toEqual({ settings: NO_SETTINGS, unreadable: true });
  await storeChange(OFF);
  expect(await browser.storage.local.get('settings-unreadable')).toEqual({ 'settings-unreadable': newer });
  expect((await storedSettings()).unreadable).toBe(false);
});

it('tells of another house, and gives the same one until then', async () => {
  const life = new AbortController();
  const { house, onHouse } = followHouse(PACKS, life.signal);
  const heard = vi.fn();
  onHouse(heard, life.signal);
  const before = await house();
  expect(await house()).toBe(before);
  await storeChange(OFF);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect((await house()).rules).toEqual({ blame: { on: false } });
  life.abort();
  await storeChange({ ...OFF, on: true });
  expect(heard).toHaveBeenCalledOnce();
});

it('judges by the defaults where storage can’t be read', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('disk full'));
  const said = vi.spyOn(console, 'error').mockReturnValueOnce();
  expect((await followHouse(PACKS, new AbortController().signal).house()).rules).toEqual({});
  expect(said).toHaveBeenCalledOnce();
});
