import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/find.ts';
import { openExhibit } from '../gallery/open-exhibit.ts';
import { type Gallery, serveGallery } from '../gallery/serve.ts';

/** The pieces whose looks are kept, by the exhibit that shows them. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'state=badge-findings': ['.badge', '.badge .mark'],
  'state=card-second': ['.float.card', '.rewrite', '.severity', '.quiet'],
  'state=panel-upset': ['.float.panel', '.mood h2', '.overdue.limit', '.cues q', '.dot.customer', '.dot.reply'],
  'popup=ticket': ['.popup', '.ticket-line h1', '.search', '.segments', '.statement-text', '.missing', '.footer'],
  'side=ticket': ['.side-panel', '.tone', '.about dd', '.four-as', '.finding-row', '.shelf h3', '.icon-button'],
};
const LOOKS = ['light', 'dark'];
/** What the tokens decide. Nothing here depends on which fonts a machine has. */
const STYLES = [
  ...['color', 'background-color', 'border-top-color', 'border-top-width', 'border-top-left-radius', 'box-shadow'],
  ...['font-size', 'font-weight', 'line-height', 'padding', 'gap', 'text-decoration-line', 'text-decoration-style'],
  ...['text-decoration-color', 'stroke', 'display', 'position'],
];
/** Widths that are set and not a matter of words. */
const FIXED = ['.float.card', '.float.panel', '.popup', '.dot.customer', '.dot.reply', '.icon-button', '.badge .mark'];

let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function lookOf(query: string, selectors: readonly string[]): Promise<Record<string, unknown>> {
  const { page } = await openExhibit(browser, `${gallery.address}?${query}`);
  await page.mouse.move(0, 0);
  const look = await page.evaluate(
    (asked, styles, fixed) => {
      const roots = [document, document.querySelector('attune-coach')?.shadowRoot];
      const describe = (selector: string) => {
        const element = roots.map((root) => root?.querySelector(selector)).find((found) => found != null);
        if (!element) return 'is not shown';
        const style = getComputedStyle(element);
        const own = Object.fromEntries(styles.map((name) => [name, style.getPropertyValue(name)]));
        return fixed.includes(selector) ? { ...own, width: Math.round(element.clientWidth) } : own;
      };
      return Object.fromEntries(asked.map((selector) => [selector, describe(selector)]));
    },
    selectors,
    STYLES,
    FIXED,
  );
  await page.close();
  return look;
}

// After a change that is meant: npx vitest run --project e2e tests/e2e/looks.test.ts -u, and look at the difference.
it.each(LOOKS)('the key pieces look as they did, in %s', async (theme) => {
  const all: Record<string, unknown> = {};
  for (const [exhibit, selectors] of Object.entries(KEPT)) {
    const look = await lookOf(`${exhibit}&theme=${theme}&lang=en`, selectors);
    expect(Object.values(look), exhibit).not.toContain('is not shown');
    all[exhibit] = look;
  }
  await expect(`${JSON.stringify(all, null, 2)}\n`).toMatchFileSnapshot(`../gallery/looks/${theme}.json`);
});
