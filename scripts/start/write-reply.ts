import type { ElementHandle, Page } from 'puppeteer-core';
import type { DemoTicket } from '../../tests/helpdesk-pages/tickets/contract.ts';
import { until } from './coach-card.ts';
import type { Desk } from './desks.ts';

const PATIENCE_MS = 15_000;
const KEY_MS = 2;

/** The composer of the ticket in front, with the reply typed into it key by key. */
export async function writeReply(page: Page, desk: Desk, ticket: DemoTicket): Promise<ElementHandle<Element>> {
  const composer = await openComposer(page, desk);
  await composer.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.type(ticket.replyToTry, { delay: KEY_MS });
  return composer;
}

/** The composer's words, one line per paragraph. */
export async function textOf(composer: ElementHandle<Element>): Promise<string> {
  return await composer.evaluate((element) => {
    const text = element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText;
    return text.replace(/\n{2,}/g, '\n').trim();
  });
}

async function openComposer(page: Page, desk: Desk): Promise<ElementHandle<Element>> {
  const composer = await until(
    async () => (await visible(page, desk.composer)) ?? (await pressOpener(page, desk)),
    PATIENCE_MS,
  );
  if (composer === null) throw new Error(`${page.url()} shows no reply to write in. Look at demo/ for what it shows.`);
  return composer;
}

async function pressOpener(page: Page, desk: Desk): Promise<null> {
  const opener = desk.opener === null ? null : await visible(page, desk.opener);
  await opener?.click();
  return null;
}

/** Helpdesks keep other tickets mounted and hidden: the first element that is really seen. */
async function visible(page: Page, selector: string): Promise<ElementHandle<Element> | null> {
  for (const element of await page.$$(selector)) {
    const seen = await element.evaluate((one) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    if (seen) return element;
  }
  return null;
}
