import { join, relative } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { SECTIONS } from '../../components/studio/sections.ts';
import { openPage, speak } from '../pictures/open-popup.ts';
import { ROOT } from '../tools/run-tool.ts';
import { give } from './page-states.ts';
import { LOOKS, type Look, nameOf } from './views.ts';

interface Parts {
  readonly browser: Browser;
  readonly extension: string;
  readonly folder: string;
}

/** A sound pack, as a lead would have one, and one that agents would refuse. */
const SOUND = join(ROOT, 'tests/packs/sound.json');
const REFUSED = join(ROOT, 'tests/packs/broken/flagged-statement.json');
/** Macros as a table: the second holds what is flagged. */
const TABLE =
  'title,text\nRefund,"Hi {{ticket.requester.first_name}}, I have sent the money back today."\nStall,"The team will look into this as soon as possible."';

/** What is opened in a section to see all of it, by its id. */
export const OPENED: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  publish: async (page) => {
    await page.waitForSelector('[aria-labelledby="sign-keys"] .buttons button');
    if (!(await page.$('.key-choice'))) {
      await page.click('[aria-labelledby="sign-keys"] .buttons button');
      await (await page.waitForSelector('.trust-form .primary'))?.click();
    }
    await (await page.waitForSelector('.setting:has(.key-choice) .unfold'))?.click();
    await page.waitForSelector('.key-details');
  },
  import: async (page) => {
    await page.click('.studio-part details.paste summary');
    await page.type('.studio-part details.paste textarea', TABLE);
    await page.click('.studio-part details.paste button');
    await page.waitForSelector('.studio-part li input[type="checkbox"]');
  },
};

async function openDraft(page: Page, file: string): Promise<void> {
  await give(page, '.studio input[type="file"]', file);
  await page.waitForSelector('.studio-head');
  await page.waitForSelector('[data-checked="done"]');
}

async function goTo(page: Page, section: string): Promise<void> {
  await page.click(`.studio-bar a[href$="/${section}"]`);
  await page.waitForSelector(`.studio-bar a[href$="/${section}"][aria-current]`);
  await page.waitForNetworkIdle();
}

async function takeLook({ browser, extension, folder }: Parts, look: Look): Promise<void> {
  await speak(browser, extension, look.language);
  const page = await openPage(browser, extension, 'options.html#studio', look.theme);
  const take = async (name: string) => {
    await page.mouse.move(0, 0);
    const path = join(folder, `${nameOf(`studio-${name}`, look)}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: true });
    console.log(relative(process.cwd(), path));
  };
  await openDraft(page, SOUND);
  for (const { id } of SECTIONS) {
    await goTo(page, id);
    await (await page.$('.studio-list li button'))?.click();
    await OPENED[id]?.(page);
    await take(id);
  }
  await page.goto(`chrome-extension://${extension}/options.html#studio`);
  await openDraft(page, REFUSED);
  await goTo(page, 'check');
  await take('check-refused');
  await page.goto(`chrome-extension://${extension}/options.html#studio`);
  await page.waitForSelector('.studio li');
  await take('drafts');
  await forgetDrafts(page);
  await page.close();
}

/** The next look begins with drafts of its own. */
async function forgetDrafts(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('attune-studio');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const clearing = opening.result.transaction('drafts', 'readwrite');
          clearing.objectStore('drafts').clear();
          clearing.oncomplete = () => resolve();
          opening.result.close();
        };
      }),
  );
}

/** Takes every section of the pack studio in every look, each with a draft of its own. */
export async function takeStudio(parts: Parts): Promise<void> {
  for (const look of LOOKS) await takeLook(parts, look);
}
