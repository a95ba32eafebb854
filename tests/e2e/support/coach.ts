import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { press } from './agent.ts';

/** Machines that run tests are slow at times; what is expected comes soon or never. */
export const PATIENCE = 15_000;

export const poll = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: PATIENCE, interval: 40 });

export interface Mark {
  readonly severity: string;
  readonly text: string;
}

/** The words under Attune's marks, as the browser's own registry has them. */
export async function marksIn(page: Page): Promise<readonly Mark[]> {
  return await page.evaluate(() =>
    ['hint', 'advice', 'warning'].flatMap((severity) =>
      [...(CSS.highlights.get(`attune-${severity}`) ?? [])].map((range) => ({ severity, text: String(range) })),
    ),
  );
}

/** Where the middle of the mark over those words is on the screen. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return await page.evaluate((words) => {
    const names = ['attune-hint', 'attune-advice', 'attune-warning'];
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]) as Range[];
    const range = ranges.find((one) => String(one) === words);
    const [rect] = range?.getClientRects() ?? [];
    if (!rect) throw new Error(`Nothing is marked over "${words}".`);
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, text);
}

/** Clicks on the mark over those words. */
export async function clickMark(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
}

/** The rule of the open card; null while none is open. */
export async function openRule(page: Page): Promise<string | null> {
  const card = await page.$('attune-coach >>> .card');
  return card ? await card.evaluate((node) => node.getAttribute('data-rule')) : null;
}

/** Steps by Alt+↓ until that rule's card is open. */
export async function stepTo(page: Page, rule: string): Promise<void> {
  const seen: (string | null)[] = [];
  while (!seen.includes(rule)) {
    if (seen.length > 8) throw new Error(`Alt+↓ opened ${seen.join(', ')}, and never ${rule}.`);
    const before = await labelOfCard(page);
    await press(page, 'Alt+ArrowDown');
    await poll(async () => (await labelOfCard(page)) !== before).toBe(true);
    seen.push(await openRule(page));
  }
}

async function labelOfCard(page: Page): Promise<string | null> {
  const card = await page.$('attune-coach >>> .card');
  return card ? await card.evaluate((node) => node.getAttribute('aria-label')) : null;
}

/** Something in Attune's shadow root, once it is there. */
export async function inCoach(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(`attune-coach >>> ${selector}`, { timeout: PATIENCE });
  if (!found) throw new Error(`The interface shows no ${selector}.`);
  return found;
}

/** Clicks with the mouse on something in Attune's shadow root. */
export async function clickInCoach(page: Page, selector: string): Promise<void> {
  await (await inCoach(page, selector)).click();
}

/** What the badge says, e.g. "Attune: 2 to look at". */
export async function badgeOf(page: Page): Promise<string | null> {
  const badge = await page.$('attune-coach >>> .badge');
  return badge ? await badge.evaluate((node) => node.getAttribute('title')) : null;
}

/** What has the focus: `composer`, or in the coach the element's action or class. */
export async function focusIn(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const active = document.activeElement;
    const inner = active?.shadowRoot?.activeElement;
    if (inner) return inner.getAttribute('data-action') ?? inner.className;
    return active?.matches('[data-test-id^="omnicomposer-"], .fr-element, textarea')
      ? 'composer'
      : (active?.tagName ?? '');
  });
}
