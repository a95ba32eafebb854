import type { Page } from 'puppeteer-core';
import { press } from './agent.ts';

/** A window of 1280 by 1024, twice and four times as large: WCAG asks for 200 % and for a width of 320. */
export const ZOOMS = [
  { percent: 200, width: 640, height: 512 },
  { percent: 400, width: 320, height: 256 },
] as const;

export async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

/** What would have to be scrolled to sideways to be seen, by its tag and class. Boxes that scroll by themselves don't count. */
export async function beyondTheEdge(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > edge + 1 && !scrolls(element),
    );
    return beyond
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}

/** The places that Tab reaches and that don't show it, of the first `most`: neither they nor what surrounds them is outlined. */
export async function focusUnseen(page: Page, most: number): Promise<readonly string[]> {
  const unseen = new Set<string>();
  for (let stop = 0; stop < most; stop++) {
    await press(page, 'Tab');
    const at = await page.evaluate(() => {
      const host = document.activeElement;
      const active = host?.shadowRoot?.activeElement ?? host;
      if (active === null || active === document.body) return null;
      // A file box is as good as invisible: the label that it fills shows the focus in its place.
      const shows = [active, active.parentElement, active.parentElement?.firstElementChild].some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      });
      return shows ? '' : `${active.tagName.toLowerCase()}.${active.className}`;
    });
    if (at) unseen.add(at);
  }
  return [...unseen];
}

/** Whatever would move or fade, by its tag and class. */
export async function moving(page: Page): Promise<readonly string[]> {
  return await page.$$eval('body *', (all) =>
    all
      .filter((element) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element);
        return /[1-9]/.test(animationDuration) || /[1-9]/.test(transitionDuration);
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );
}
