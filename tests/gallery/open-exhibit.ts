import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Opens one exhibit by its query and waits until it stands still. Page errors fail the test through `errors`. */
export async function openExhibit(browser: Browser, address: string, size = { width: 900, height: 620 }) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport(size);
  await page.goto(address);
  await settle(page);
  return { page, errors };
}

/** Two frames and the end of every animation. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await frame();
    const shadow = document.querySelector('attune-coach')?.shadowRoot;
    const running = [...document.getAnimations(), ...(shadow?.getAnimations() ?? [])];
    await Promise.all(running.map(({ finished }) => finished));
  });
}

/** What axe has to say, one line for each problem. */
export async function problemsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(
      document.querySelector('attune-coach') ?? document,
    );
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
    );
  });
}

/** An element of the in-page interface. Throws when it is not there. */
export async function inCoach(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.$(`attune-coach >>> ${selector}`);
  if (!found) throw new Error(`The interface shows no ${selector}. Look at the gallery's page to see what it shows.`);
  return found;
}

export async function boxOf(page: Page, selector: string): Promise<Box> {
  const element = await inCoach(page, selector);
  return await element.evaluate((node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
