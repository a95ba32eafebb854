import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { DemoTicket } from '../../tests/helpdesk-pages/tickets/contract.ts';
import { type Card, isRewriteFocused, nextCard, readCard, until } from './coach-card.ts';
import type { Desk } from './desks.ts';
import { textOf, writeReply } from './write-reply.ts';

/** What an agent met who answered one ticket. */
export interface Walk {
  readonly ticket: DemoTicket;
  readonly flagged: readonly Card[];
  /** The reply before and after the first rewrite; null when there was none to take. */
  readonly applied: { readonly rule: string; readonly before: string; readonly after: string } | null;
  readonly pictures: readonly string[];
}

/** The first analysis may have to wake the background; without a finding the key does nothing, so it is pressed again. */
const FIRST_MS = 6_000;
const NEXT_MS = 1_500;
const APPLY_MS = 5_000;
const MOST_CARDS = 12;
/** Marks and cards wait until the agent has stopped typing. */
const PAUSE_MS = 1_800;

interface Desktop {
  readonly page: Page;
  readonly desk: Desk;
  readonly ticket: DemoTicket;
  readonly folder: string;
}

/** Opens the ticket, types the reply, reads every card and takes the first rewrite, all by keyboard. */
export async function walkTicket(desktop: Desktop): Promise<Walk> {
  const { page, desk, ticket } = desktop;
  await page.goto(desk.address(ticket));
  const composer = await writeReply(page, desk, ticket);
  await pause();
  const flagged = await readCards(page);
  const pictures = [await picture(desktop, 'light')];
  const applied = await applyFirst(page, composer, flagged);
  if (applied !== null) pictures.push(await picture(desktop, 'applied'));
  return { ticket, flagged, applied, pictures };
}

/** The same reply in the dark: a picture with a card open. */
export async function pictureInTheDark(desktop: Desktop): Promise<string> {
  const { page, desk, ticket } = desktop;
  await page.goto(desk.address(ticket, 'dark'));
  await writeReply(page, desk, ticket);
  await pause();
  await firstCard(page);
  return await picture(desktop, 'dark');
}

async function readCards(page: Page): Promise<Card[]> {
  const cards: Card[] = [];
  for (let card = await firstCard(page); card !== null && cards.length < MOST_CARDS; ) {
    const { label } = card;
    if (cards.some((other) => other.label === label)) break;
    cards.push(card);
    card = await nextCard(page, card, NEXT_MS);
  }
  return cards;
}

async function firstCard(page: Page): Promise<Card | null> {
  return await until(() => nextCard(page, null, NEXT_MS), FIRST_MS);
}

/** From the open card on to the first that offers a rewrite, and presses Enter. */
async function applyFirst(
  page: Page,
  composer: ElementHandle<Element>,
  flagged: readonly Card[],
): Promise<Walk['applied']> {
  let card = await readCard(page);
  for (let turn = 0; turn < flagged.length && !(await isRewriteFocused(page)); turn++) {
    card = await nextCard(page, card, NEXT_MS);
  }
  if (card === null || !(await isRewriteFocused(page))) return null;
  const before = await textOf(composer);
  await page.keyboard.press('Enter');
  const after = await until(async () => {
    const text = await textOf(composer);
    return text === before ? null : text;
  }, APPLY_MS);
  return after === null ? null : { rule: card.rule, before, after };
}

async function picture({ page, desk, ticket, folder }: Desktop, what: string): Promise<string> {
  const path = join(folder, `${desk.name.toLowerCase()}-${ticket.id}-${what}.png`);
  await settle(page);
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}

/** A card fades in; a picture shows it when it is there. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document.querySelector('attune-coach')?.shadowRoot?.getAnimations() ?? [];
    const patience = new Promise((resolve) => setTimeout(resolve, 1_000));
    await Promise.race([patience, Promise.allSettled(moving.map(({ finished }) => finished))]);
  });
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
