import type { Page } from 'puppeteer-core';
import { type Browsers, CKEDITOR, type Desk, FROALA, meter, openDesk, pause, type Side } from './desks.ts';

/** What a page holds, after the browser has collected what nobody needs. */
export interface Held {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What a page holds after some tickets and after many, each opened, answered, read and left. */
export interface Memory {
  readonly editor: string;
  readonly tickets: readonly [few: number, many: number];
  readonly with: readonly [few: Held, many: Held];
  readonly without: readonly [few: Held, many: Held];
}

const FEW = 20;
const MANY = 200;
/** A draft that was put in at once is read in the next frame and answered soon after. */
const ANSWERED_MS = 150;
const REPLY =
  '<p>Hi there,</p><p>That must be frustrating. The team will look into this as soon as possible.</p><p>Best regards</p>';

export async function measureMemory(browsers: Browsers): Promise<readonly Memory[]> {
  const measured: Memory[] = [];
  for (const desk of [CKEDITOR, FROALA]) {
    const own = { with: await visit(browsers, 'with', desk), without: await visit(browsers, 'without', desk) };
    measured.push({ editor: desk.name, tickets: [FEW, MANY], ...own });
  }
  return measured;
}

async function visit(browsers: Browsers, side: Side, desk: Desk): Promise<readonly [Held, Held]> {
  const page = await openDesk(browsers[side], desk);
  await answerTickets(page, FEW);
  const few = await heldBy(page);
  await answerTickets(page, MANY - FEW);
  const many = await heldBy(page);
  await page.close();
  return [few, many];
}

/** Freshdesk throws each ticket away with the next; in Zendesk the agent closes its tab. */
async function answerTickets(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await page.evaluate(openTicket, at, REPLY);
    await pause(ANSWERED_MS);
  }
}

/** Runs in the page. */
async function openTicket(at: number, html: string): Promise<void> {
  const { page } = window as unknown as {
    page: {
      goTo?(id: number): Promise<void>;
      switchTo(id: number): Promise<void>;
      close(id: number): Promise<void>;
      setData(html: string): Promise<void>;
    };
  };
  if (page.goTo) await page.goTo(201 + (at % 4));
  else {
    const [id, before] = [101 + (at % 4), 101 + ((at + 3) % 4)];
    await page.switchTo(id);
    await page.close(before);
  }
  await page.setData(html);
}

async function heldBy(page: Page): Promise<Held> {
  const { read, cdp } = await meter(page);
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const megabytes = (await read('JSHeapUsedSize')) / 2 ** 20;
  const held = { megabytes, nodes: await read('Nodes'), listeners: await read('JSEventListeners') };
  await cdp.detach();
  return held;
}
