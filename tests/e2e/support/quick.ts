import type { Page } from 'puppeteer-core';
import { press } from './agent.ts';
import { inCoach, poll } from './coach.ts';

/** The chosen statement of the open palette; null while none is. */
export async function chosenIn(page: Page): Promise<string | null> {
  const row = await page.$('attune-coach >>> .quick-row[aria-selected="true"]');
  return row ? await row.evaluate((node) => node.textContent) : null;
}

/** Opens quick insert by its key and waits until it can be typed into. */
export async function openQuick(page: Page): Promise<void> {
  await press(page, 'Alt+,');
  await inCoach(page, '.palette input:focus');
  await poll(() => chosenIn(page)).toBeTruthy();
}

/** The words before the caret in its paragraph, as the page's own selection has them; null when it is in none. */
export async function beforeCaret(page: Page): Promise<string | null> {
  return await page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLTextAreaElement) {
      return activeElement.value.slice(0, activeElement.selectionStart).split('\n').at(-1) ?? null;
    }
    const selection = document.getSelection();
    const paragraph = selection?.anchorNode?.parentElement?.closest('p, div');
    if (!selection?.isCollapsed || !selection.anchorNode || !paragraph) return null;
    const range = document.createRange();
    range.setStart(paragraph, 0);
    range.setEnd(selection.anchorNode, selection.anchorOffset);
    return range.toString();
  });
}
