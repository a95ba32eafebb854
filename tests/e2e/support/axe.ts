import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in that part of the page, open shadow roots included: one line for each problem. */
export async function problemsOf(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async (selector) => {
    const root = document.querySelector(selector);
    if (!root) throw new Error(`There is no ${selector} to look at.`);
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(root);
    if (passes.length === 0) throw new Error(`axe saw nothing in ${selector}.`);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  }, part);
}
