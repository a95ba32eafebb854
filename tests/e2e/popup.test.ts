import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, reply, type } from './support/agent.ts';
import { PATIENCE, poll } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { dataOf } from './support/editor.ts';
import { openFromToolbar, openPopup } from './support/popup.ts';
import { IN_FIREFOX, type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

const PITY = 'That must be so frustrating';
const WHOLE = '.statement-text:not(:has(.gap))';

let stage: Stage;
let page: Page;
let popup: Page | undefined;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(async () => {
  await popup?.close();
  popup = undefined;
  await page.close();
});

const textOf = async (selector: string) => (await popup?.$eval(selector, (node) => node.textContent ?? '')) ?? '';

/** The first statement that needs nothing filled in, once there is one. */
async function firstStatement(within: Page): Promise<string> {
  const found = await within.waitForSelector(WHOLE, { timeout: PATIENCE });
  return (await found?.evaluate((node) => node.textContent)) ?? '';
}

async function searchFor(within: Page, query: string): Promise<void> {
  await within.click('.search input');
  await within.keyboard.type(query);
}

describe('over a reply on Zendesk', () => {
  beforeEach(async () => {
    page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
    await ready(page);
  });

  it('shows the findings of the ticket in front, and applies a rewrite', async () => {
    await reply(page, `Hi Dana,\n${PITY}. Please send me your order number.\nMaya`);
    popup = await openPopup(stage, page);
    expect(await textOf('.ticket-line h1')).toBe('Ticket 101 · Dana Whitfield');
    await popup.waitForSelector('[data-rule="sympathy-phrase"] .finding-row', { timeout: PATIENCE });
    const rewrite = (await viewOf(stage, page)).findings.find(({ rule }) => rule === 'sympathy-phrase')?.suggestions[0]
      ?.text;
    await popup.click('[data-rule="sympathy-phrase"] .finding-row');
    await popup.click('[data-rule="sympathy-phrase"] [data-action="apply"]');
    const after = `<p>Hi Dana,</p><p>${rewrite}. Please send me your order number.</p><p>Maya</p>`;
    await poll(() => dataOf(page)).toBe(after);
    await poll(() => popup?.$('[data-rule="sympathy-phrase"]') ?? Promise.resolve(null)).toBeNull();
    await page.bringToFront();
    await press(page, 'Control+z');
    await poll(() => dataOf(page)).toContain(PITY);
  });

  it.each([
    ['a space after a sentence', 'Hi Dana,\nit comes soon.', 0, '<p>it comes soon. STATEMENT</p>'],
    ['a line of its own after a greeting', 'Hi Dana,', 0, '<p>Hi Dana,</p><p>STATEMENT</p>'],
    ['nothing in an empty line', 'Hi Dana,\n', 0, '<p>Hi Dana,</p><p>STATEMENT</p>'],
    ['a space before the sentence that follows', 'Hi Dana,\nIt comes.', 9, '<p>STATEMENT It comes.</p>'],
  ])('inserts at the caret, with %s', async (_, written, back, expected) => {
    await reply(page, written);
    for (let step = 0; step < back; step++) await press(page, 'ArrowLeft');
    const before = await dataOf(page);
    await poll(async () => (await viewOf(stage, page)).draft).toBe(written);
    popup = await openPopup(stage, page);
    const statement = await firstStatement(popup);
    await popup.click(WHOLE);
    await poll(() => dataOf(page)).toContain(expected.replace('STATEMENT', statement));
    await poll(() => textOf('.footer')).toMatch(/Inserted/);
    await page.bringToFront();
    await press(page, 'Control+z');
    await poll(() => dataOf(page)).toBe(before);
  });

  it('searches the library, and inserts what Enter is pressed on', async () => {
    await reply(page, 'Hi Dana,\n');
    popup = await openPopup(stage, page);
    await firstStatement(popup);
    const before = await textOf('.statements ul');
    await searchFor(popup, 'waiting queue');
    await poll(() => textOf('.statements ul')).not.toBe(before);
    await press(popup, 'ArrowDown');
    const chosen = await popup.evaluate(() => document.activeElement?.textContent ?? '');
    expect(chosen.toLowerCase()).toContain('wait');
    await press(popup, 'Enter');
    await poll(() => dataOf(page)).toContain(chosen);
    await popup.click('.search input', { count: 3 });
    await popup.keyboard.type('xyzzyx');
    await poll(() => textOf('.statements .empty')).toContain('xyzzyx');
  });

  it('asks for what it cannot fill, and leaves no placeholder behind', async () => {
    await reply(page, 'Hi Dana,\n');
    popup = await openPopup(stage, page);
    await firstStatement(popup);
    await searchFor(popup, 'refund');
    const gap = await popup.waitForSelector('.statement-text:has(.gap)', { timeout: PATIENCE });
    const before = await dataOf(page);
    await gap?.click();
    await popup.waitForSelector('.fill-form input');
    await press(popup, 'Enter');
    expect(await popup.$('.fill-form')).not.toBeNull();
    expect(await dataOf(page)).toBe(before);
    for (const input of await popup.$$('.fill-form input')) await input.type('5 <b>x</b>');
    await press(popup, 'Enter');
    await poll(() => dataOf(page)).toContain('5 &lt;b&gt;x&lt;/b&gt;');
    expect(await dataOf(page)).not.toMatch(/[{}]|\[[a-z]/i);
  });

  it('copies by itself what the composer did not take', async () => {
    await reply(page, 'Hi Dana,\n');
    popup = await openPopup(stage, page);
    const statement = await firstStatement(popup);
    await page.evaluate(() => {
      const [composer] = document.querySelectorAll('[data-ticket-id="101"] [data-test-id^="omnicomposer-"]');
      const editor = (composer as unknown as { ckeditorInstance: { enableReadOnlyMode(id: string): void } } | undefined)
        ?.ckeditorInstance;
      editor?.enableReadOnlyMode('test');
      composer?.setAttribute('contenteditable', 'true');
    });
    await popup.bringToFront();
    await popup.click(WHOLE);
    await poll(() => textOf('.footer')).toMatch(/clipboard/);
    expect(await clipboard(popup)).toBe(statement);
    expect(await dataOf(page)).not.toContain(statement);
  });
});

/** What stands on the clipboard, by pasting it into the search field. */
async function clipboard(within: Page): Promise<string> {
  await within.click('.search input', { count: 3 });
  await press(within, 'Control+v');
  return await within.$eval('.search input', (field) => field.value);
}

// WebDriver presses no toolbar button.
describe('elsewhere', () => {
  it('inserts into Freshdesk, behind a greeting in a line of its own', async () => {
    page = await stage.open('https://acme.freshdesk.com/a/tickets/203?variant=open');
    await ready(page);
    await reply(page, 'Guten Tag Herr Yıldız,');
    await poll(async () => (await viewOf(stage, page)).draft).toBe('Guten Tag Herr Yıldız,');
    popup = await openPopup(stage, page);
    const statement = await firstStatement(popup);
    await popup.click(WHOLE);
    await poll(() => dataOf(page)).toBe(`<div>Guten Tag Herr Yıldız,</div><div>${statement}</div>`);
    await page.bringToFront();
    await type(page, 'X');
    await poll(() => dataOf(page)).toContain(`${statement}X`);
  });

  it('says over an internal note that it does not read along, and offers to copy', async () => {
    page = await stage.open('https://acme.zendesk.com/agent/tickets/101?variant=note');
    await ready(page);
    await reply(page, `${PITY}.\nSecond line.`);
    popup = await openPopup(stage, page);
    await poll(() => textOf('.ticket-line')).toContain('Internal note');
    const statement = await firstStatement(popup);
    const before = await dataOf(page);
    await popup.click(WHOLE);
    await poll(() => textOf('.footer')).toBe('Copied.');
    expect(await clipboard(popup)).toBe(statement);
    expect(await dataOf(page)).toBe(before);
  });

  it.skipIf(IN_FIREFOX)('says that a page is no helpdesk, and copies', async () => {
    page = await stage.open('https://example.com/');
    popup = await openFromToolbar(stage, page);
    await poll(() => textOf('.ticket-line')).toContain("This page isn't a helpdesk");
    const statement = await firstStatement(popup);
    await popup.click(WHOLE);
    await poll(() => textOf('.footer')).toBe('Copied.');
    expect(await clipboard(popup)).toBe(statement);
    expect(await page.$('attune-coach')).toBeNull();
  });

  it.skipIf(IN_FIREFOX)("opens from the toolbar's button over the tab in front", async () => {
    page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
    await ready(page);
    popup = await openFromToolbar(stage, page);
    await poll(() => textOf('.ticket-line h1')).toBe('Ticket 101 · Dana Whitfield');
  });
});
