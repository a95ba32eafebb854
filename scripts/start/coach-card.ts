import type { Page } from 'puppeteer-core';

/** An open card as the agent sees it. */
export interface Card {
  /** Names the finding and its place among all. */
  readonly label: string;
  readonly rule: string;
  readonly message: string;
  /** The text of each rewrite's button. */
  readonly rewrites: readonly string[];
}

const POLL_MS = 50;

/** The open card; null while none is. */
export async function readCard(page: Page): Promise<Card | null> {
  return await page.evaluate(() => {
    const root = document.querySelector('attune-coach')?.shadowRoot;
    const card = root?.querySelector('[role="dialog"][data-rule]');
    if (!card) return null;
    const text = (node: Node | null | undefined) => (node?.textContent ?? '').trim();
    return {
      label: card.getAttribute('aria-label') ?? '',
      rule: card.getAttribute('data-rule') ?? '',
      // Behind it stands the button that asks why.
      message: text(card.querySelector('.message')?.firstChild),
      rewrites: [...card.querySelectorAll('[data-action="apply"]')].map(text),
    };
  });
}

/** Presses Alt+↓ and waits for another card than `before`; null when there is none. */
export async function nextCard(page: Page, before: Card | null, patience: number): Promise<Card | null> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  return await until(() => otherCard(page, before), patience);
}

/** Whether Enter would now take a rewrite. */
export async function isRewriteFocused(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const focused = document.querySelector('attune-coach')?.shadowRoot?.activeElement;
    return focused?.getAttribute('data-action') === 'apply';
  });
}

/** Asks again and again until the answer is not null, or until `patience` milliseconds have passed. */
export async function until<T>(ask: () => Promise<T | null>, patience: number): Promise<T | null> {
  const deadline = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null || performance.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function otherCard(page: Page, before: Card | null): Promise<Card | null> {
  const card = await readCard(page);
  return card !== null && card.label !== before?.label ? card : null;
}
