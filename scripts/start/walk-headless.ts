import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { DemoTicket } from '../../tests/helpdesk-pages/tickets/contract.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { ROOT } from '../tools/run-tool.ts';
import { type Desk, desks } from './desks.ts';
import { isMissed, tellWalk } from './tell-walk.ts';
import { pictureInTheDark, walkTicket } from './walk-ticket.ts';

const FOLDER = join(ROOT, 'demo');

/**
 * Answers every demo ticket without a window, tells what Attune did, and leaves pictures in `demo/`.
 *
 * @returns how many tickets went wrong
 */
export async function walkHeadless(extensionDir: string, args: readonly string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchWithExtension({ headless: true, extensionDir, args });
  let wrong = 0;
  try {
    for (const desk of desks) {
      for (const ticket of desk.tickets) if (!(await tryTicket(browser, desk, ticket))) wrong += 1;
    }
  } finally {
    await browser.close();
  }
  return wrong;
}

/** One ticket in a tab of its own; whether all went well. The first of each helpdesk is pictured in the dark as well. */
async function tryTicket(browser: Browser, desk: Desk, ticket: DemoTicket): Promise<boolean> {
  const page = await browser.newPage();
  const desktop = { page, desk, ticket, folder: FOLDER };
  try {
    const walk = await walkTicket(desktop);
    const dark = ticket === desk.tickets[0] ? [await pictureInTheDark(desktop)] : [];
    console.log(tellWalk(desk.name, { ...walk, pictures: [...walk.pictures, ...dark] }));
    return !isMissed(walk);
  } catch (error) {
    console.error(`${desk.name} ${ticket.id} went wrong: ${error instanceof Error ? error.message : error}`);
    await pictureOfTrouble(page, desk, ticket);
    return false;
  } finally {
    await page.close({ runBeforeUnload: false });
  }
}

async function pictureOfTrouble(page: Page, desk: Desk, ticket: DemoTicket): Promise<void> {
  const path = join(FOLDER, `${desk.name.toLowerCase()}-${ticket.id}-trouble.png`);
  await page.screenshot({ path: path as `${string}.png` }).catch(() => undefined);
}
