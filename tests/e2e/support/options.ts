import type { Page } from 'puppeteer-core';
import type { Language } from '../../../lib/analyzer/contract.ts';
import { PATIENCE } from './coach.ts';
import type { Stage } from './stage.ts';

/** A page of the options, in a tab of its own. */
export async function openOptions(stage: Stage, view: string): Promise<Page> {
  const page = await stage.openOwn(`options.html#${view}`);
  await page.waitForSelector('.settings-page h1', { timeout: PATIENCE });
  await page.bringToFront();
  return page;
}

interface Storage {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        set(values: object): Promise<void>;
        get(key: null): Promise<Record<string, unknown>>;
        clear(): Promise<void>;
      };
    };
  };
}

/** Everything that Attune keeps on disk. */
export async function storedIn(stage: Stage): Promise<Record<string, unknown>> {
  const inside = await stage.inside();
  return await inside.evaluate(() => (globalThis as unknown as Storage).chrome.storage.local.get(null));
}

export async function store(stage: Stage, values: object): Promise<void> {
  const inside = await stage.inside();
  await inside.evaluate((all) => (globalThis as unknown as Storage).chrome.storage.local.set(all), values);
}

/** The language of the interface, as if it had been chosen. */
export async function speak(stage: Stage, language: Language): Promise<void> {
  await store(stage, { 'interface-language': language });
}

/** Nothing was ever decided. */
export async function forget(stage: Stage): Promise<void> {
  const inside = await stage.inside();
  await inside.evaluate(() => (globalThis as unknown as Storage).chrome.storage.local.clear());
}
