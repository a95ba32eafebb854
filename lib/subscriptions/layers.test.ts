// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { layersInForce, soundPack } from './layers.ts';
import { newSource, type Source } from './source.ts';
import { addSource } from './store.ts';

const AT = new Date('2026-11-22T09:00:00Z');
const packText = (version: string) =>
  JSON.stringify({ format: 1, id: 'shop', version, name: 'Shop', languages: ['en'], statements: [] });
const source: Source = {
  ...newSource('team', { kind: 'file', name: 'shop.json' }, AT),
  inForce: '1.1.0',
  versions: ['1.1.0', '1.0.0'].map((version) => ({ version, at: AT.toISOString() })),
};
const store = (version: string, text: unknown) => browser.storage.local.set({ [`pack-text:team:${version}`]: text });

beforeEach(async () => {
  fakeBrowser.reset();
  await addSource(source);
  await store('1.1.0', packText('1.1.0'));
  await store('1.0.0', packText('1.0.0'));
});

const versionsHeld = async () => (await layersInForce()).map(({ pack }) => pack.version).slice(1);

it('reads packs as the format\u2019s first version stored them', async () => {
  expect(await versionsHeld()).toEqual(['1.1.0']);
});

it.each([
  ['{ "format": 1, '],
  [{ no: 'text' }],
  [null],
  ['\u0000'],
])('holds to the last good version where the stored text is %j', async (damaged) => {
  await store('1.1.0', damaged);
  expect(await versionsHeld()).toEqual(['1.0.0']);
  await store('1.0.0', damaged);
  expect(await versionsHeld()).toEqual([]);
  expect(await soundPack(source)).toBeNull();
});
