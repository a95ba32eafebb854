import type { Page } from 'puppeteer-core';
import { PATIENCE } from './coach.ts';
import { openPopup } from './popup.ts';
import type { Stage } from './stage.ts';
import { tabOf } from './view.ts';

/** The side panel for that page, in a tab of its own. */
export async function openSidePanelAsPage(stage: Stage, page: Page): Promise<Page> {
  const panel = await stage.open(
    `chrome-extension://${stage.extension}/sidepanel.html?tab=${await tabOf(stage, page)}`,
  );
  await panel.waitForSelector('.ticket-line h1', { timeout: PATIENCE });
  await panel.bringToFront();
  return panel;
}

/** The browser's own side panel, opened by the button in the popup's header, beside the page. */
export async function openSidePanel(stage: Stage, page: Page): Promise<Page> {
  const popup = await openPopup(stage, page);
  const opened = stage.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), {
    timeout: PATIENCE,
  });
  await popup.click('[data-action="side-panel"]');
  const panel = await (await opened).asPage();
  await popup.close();
  await page.bringToFront();
  await panel.waitForSelector('.ticket-line h1', { timeout: PATIENCE });
  return panel;
}
