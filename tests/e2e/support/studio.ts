import type { Page } from 'puppeteer-core';
import { PATIENCE } from './coach.ts';
import { openOptions } from './options.ts';
import type { Stage } from './stage.ts';

/** The pack studio in a tab of its own: its list of drafts, or the draft and section that an address names. */
export async function openStudio(stage: Stage, place = ''): Promise<Page> {
  const page = await openOptions(stage, `studio${place}`);
  await page.waitForSelector('.studio', { timeout: PATIENCE });
  return page;
}

/** Presses the button or link with that text inside of `part`: scrolled from under any notice, and once nothing moves it. */
export async function pressIn(page: Page, text: string, part = '.studio'): Promise<void> {
  const selector = `${part} ::-p-xpath(.//*[self::button or self::a][normalize-space()="${text}"])`;
  const found = await page.waitForSelector(selector, { timeout: PATIENCE, visible: true });
  await found?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.locator(selector).setTimeout(PATIENCE).click();
}

/** Goes to a section of the open draft. */
export async function goToSection(page: Page, section: string): Promise<void> {
  await page.click(`.studio-bar a[href$="/${section}"]`);
  await page.waitForSelector(`.studio-bar a[href$="/${section}"][aria-current]`, { timeout: PATIENCE });
}

/** Writes into the field at a place of the pack, in place of what stands there. */
export async function fillIn(page: Page, path: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`[data-path="${path}"] :is(input, textarea)`, { timeout: PATIENCE });
  await field?.evaluate((box) => (box as HTMLInputElement).select());
  await field?.type(text);
}

export const valueAt = (page: Page, path: string) =>
  page.$eval(`[data-path="${path}"] :is(input, textarea, select)`, (box) => (box as HTMLInputElement).value);

/** `saved`, `saving`, `lost` or `failed`. */
export const savingIn = (page: Page) => page.$eval('[data-saving]', (line) => line.getAttribute('data-saving'));

/** What the live check says, once it has looked at what stands there now. */
export async function checkedIn(page: Page): Promise<string> {
  const done = await page.waitForSelector('[data-checked="done"]', { timeout: PATIENCE * 4 });
  return (await done?.evaluate((link) => link.textContent)) ?? '';
}

interface StoredDraft {
  readonly id: string;
  readonly revision: number;
  readonly pack: Readonly<Record<string, unknown>>;
}

/** The drafts as the browser has stored them. */
export async function draftsIn(page: Page): Promise<readonly StoredDraft[]> {
  return await page.evaluate(
    () =>
      new Promise<readonly StoredDraft[]>((resolve, reject) => {
        const opening = indexedDB.open('attune-studio');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => resolve(all.result as readonly StoredDraft[]);
          opening.result.close();
        };
      }),
  );
}
