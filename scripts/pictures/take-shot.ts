import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { type Card, nextCard, until } from '../start/coach-card.ts';
import { type Desk, desks } from '../start/desks.ts';
import { writeReply } from '../start/write-reply.ts';
import { type Box, frameAround } from './frame.ts';
import { openBeside } from './open-popup.ts';
import type { Shot } from './shots.ts';

/** A laptop's window, narrow enough that the words can be read in a picture of it. */
const WINDOW = { width: 1120, height: 880, deviceScaleFactor: 1.5 };
/** Marks and cards wait until the agent has stopped typing. */
const PAUSE_MS = 2_000;
const CARD_MS = 3_000;
const MOST_CARDS = 12;
const PATIENCE_MS = 10_000;
const MESSAGES = '.workspace:not(.is-cached) [data-test-id="omni-log-comment-item"].customer, .ticket-details__item';

/**
 * Writes the shot's reply on its demo ticket, opens what it shows and takes the picture.
 *
 * @param folder where `<name>.png` goes
 * @throws {Error} when what the shot shows does not open
 */
export async function takeShot(browser: Browser, extension: string, shot: Shot, folder: string): Promise<void> {
  const { desk, ticket } = find(shot);
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.theme }]);
  await page.goto(desk.address(ticket, shot.theme === 'dark' ? 'dark' : undefined));
  const composer = await writeReply(page, desk, { ...ticket, replyToTry: shot.reply });
  await wait(PAUSE_MS);
  const path = `${folder}/${shot.name}.png` as const;
  if (shot.show === 'popup' || shot.show === 'sidepanel') {
    const beside = await openBeside(browser, extension, page, { kind: shot.show, theme: shot.theme });
    await beside.screenshot({ path });
    await beside.close();
  } else {
    const opened = await openOver(page, shot.show);
    await settle(page);
    const inPicture = [composer, opened, await lastMessage(page)];
    await page.screenshot({ path, clip: frameAround(await Promise.all(inPicture.map(boxOf)), WINDOW) });
  }
  await page.close({ runBeforeUnload: false });
}

function find(shot: Shot): { desk: Desk; ticket: Desk['tickets'][number] } {
  const desk = desks.find(({ name }) => name === shot.desk);
  const ticket = desk?.tickets.find(({ id }) => id === shot.ticket);
  if (!desk || !ticket) {
    throw new Error(`${shot.desk} has no demo ticket ${shot.ticket}. Correct scripts/pictures/shots.ts.`);
  }
  return { desk, ticket };
}

/** Steps through the cards until that rule's is open. */
async function openCard(page: Page, rule: string): Promise<ElementHandle<Element>> {
  let card: Card | null = null;
  for (let step = 0; step < MOST_CARDS && card?.rule !== rule; step++) card = await nextCard(page, card, CARD_MS);
  if (card?.rule !== rule)
    throw new Error(`${page.url()} opens no card of ${rule}. Correct scripts/pictures/shots.ts.`);
  return await shown(page, '.card');
}

async function openOver(
  page: Page,
  show: Exclude<Shot['show'], 'popup' | 'sidepanel'>,
): Promise<ElementHandle<Element>> {
  if (show === 'badge') return await shown(page, '.badge');
  return show === 'panel' ? await openPanel(page) : await openCard(page, show.card);
}

async function openPanel(page: Page): Promise<ElementHandle<Element>> {
  await (await shown(page, '.badge')).click();
  return await shown(page, '.panel');
}

async function lastMessage(page: Page): Promise<ElementHandle<Element>> {
  const last = (await page.$$(MESSAGES)).at(-1);
  if (last === undefined) throw new Error(`${page.url()} shows no message. Open it by "npm start" to see why.`);
  return last;
}

async function shown(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const element = await until(async () => await page.$(`attune-coach >>> ${selector}`), PATIENCE_MS);
  if (element === null) throw new Error(`${page.url()} shows no ${selector}. Open it by "npm start" to see why.`);
  return element;
}

async function boxOf(element: ElementHandle<Element>): Promise<Box> {
  return await element.evaluate((node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** A card fades in; the picture shows it when it is there. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    const moving = document.querySelector('attune-coach')?.shadowRoot?.getAnimations() ?? [];
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
