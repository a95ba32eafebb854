import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { press, reply } from './support/agent.ts';
import { problemsOf } from './support/axe.ts';
import { clickInCoach, focusIn, marksIn, openRule, PATIENCE, poll } from './support/coach.ts';
import { desks, ready } from './support/desk.ts';
import { dataOf } from './support/editor.ts';
import { openSidePanel, openSidePanelAsPage } from './support/side-panel.ts';
import { IN_FIREFOX, type Stage, setStage } from './support/stage.ts';

const PITY = 'That must be so frustrating';
const WHOLE = '.statement-text:not(:has(.gap))';
const FINDING = '[data-rule="sympathy-phrase"]';

let stage: Stage;
let pages: Page[] = [];
let panel: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(async () => {
  for (const page of [panel, ...pages]) if (!page.isClosed()) await page.close();
  pages = [];
});

async function open(address: string): Promise<Page> {
  const page = await stage.open(address);
  pages.push(page);
  if (!address.includes('example.com')) await ready(page);
  return page;
}

const textOf = (selector: string) => panel.$eval(selector, (node) => node.textContent ?? '');
const title = () => textOf('.ticket-line');
const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('class') ?? '');
const found = () =>
  panel.$$eval('.statement-text', (nodes) => nodes.map((node) => node.getAttribute('data-statement') ?? ''));

/** What of Attune is on disk. */
async function stored(): Promise<Record<string, unknown>> {
  const worker = await stage.worker();
  return await worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } })
      .chrome;
    return { ...(await storage.local.get()) };
  });
}

describe('beside the helpdesk', () => {
  it('follows the tab in front: tickets, other tabs, pages that are no helpdesk, closed tabs', async () => {
    const zendesk = await open('https://acme.zendesk.com/agent/tickets/101');
    panel = await openSidePanel(stage, zendesk);
    await poll(title).toBe('Ticket 101 · Dana Whitfield');
    await poll(() => textOf('.tone')).toContain('waiting');
    await zendesk.click('[data-test-id="header-tab"][data-entity-id="102"]');
    await poll(title).toBe('Ticket 102 · Heike Brandstätter');

    const other = await open('https://acme.freshdesk.com/a/tickets/203?variant=open');
    await poll(title).toBe('Ticket 203 · Murat Yıldız');
    await other.goto('https://example.com/');
    await poll(title).toContain("This page isn't a helpdesk");
    expect(await panel.$('.tone')).toBeNull();
    await other.goto('https://acme.freshdesk.com/a/tickets/204?variant=open');
    await poll(title).toBe('Ticket 204 · Petra Klein');
    await other.close();
    await poll(title).toBe('Ticket 102 · Heike Brandstätter');
  });

  it.each(
    desks.filter(({ language }) => language === 'en'),
  )('shows tone and findings on $name, applies a rewrite, hides a finding and goes to the words', async ({
    address,
    greeting,
  }) => {
    const page = await open(address);
    panel = await openSidePanel(stage, page);
    await reply(page, `${greeting}\n${PITY}. The team will look into this.\nMaya`);
    await panel.waitForSelector(`${FINDING} .finding-row`, { timeout: PATIENCE });
    expect(await textOf('.tone .four-as')).toContain('Acknowledge');
    expect(await textOf('.tone .formality')).toMatch(/You write/);

    await panel.click(`${FINDING} .finding-row`);
    await panel.click(`${FINDING} [data-action="focus-finding"]`);
    await poll(() => openRule(page)).toBe('sympathy-phrase');
    await panel.click(`${FINDING} [data-action="apply"]`);
    await poll(() => dataOf(page)).not.toContain(PITY);
    await poll(() => panel.$(FINDING)).toBeNull();

    await panel.click('[data-rule="distant-ownership"] .finding-row');
    await panel.click('[data-rule="distant-ownership"] [data-action="not-here"]');
    await poll(() => panel.$('[data-rule="distant-ownership"]')).toBeNull();
    await poll(async () => (await marksIn(page)).map(({ text }) => text).join()).not.toContain('team');
  });

  it('inserts at the caret, and remembers favourites and what was used, but nothing of the ticket', async () => {
    const page = await open('https://acme.zendesk.com/agent/tickets/101');
    panel = await openSidePanel(stage, page);
    await reply(page, 'Hi Dana,\nIt comes soon.');
    for (let step = 0; step < 14; step++) await press(page, 'ArrowLeft');
    await panel.waitForSelector('.tone .four-as', { timeout: PATIENCE });
    const row = await panel.waitForSelector(WHOLE, { timeout: PATIENCE });
    const [text = '', id = ''] = (await row?.evaluate((node) => [
      node.textContent ?? '',
      (node as HTMLElement).dataset.statement ?? '',
    ])) as string[];
    await panel.focus(`[data-statement="${id}"]`);
    await press(panel, 'Enter');
    await poll(() => dataOf(page)).toContain(`<p>${text} It comes soon.</p>`);
    await poll(() => panel.$('[data-shelf="recent"]')).not.toBeNull();
    // The row went up to the shelf of what was used, and the focus with it.
    expect(await panel.evaluate(() => (document.activeElement as HTMLElement).dataset.statement)).toBe(id);
    await press(panel, 'Control+d');
    await poll(() => textOf('.footer')).toBe('Added to your favourites.');
    await poll(async () => (await stored()).library).toEqual({ version: 1, favourites: [id], recent: [id] });
    expect(JSON.stringify(await stored())).not.toMatch(/Dana|comes soon|4711|101/);
    await panel.close();
    panel = await openSidePanelAsPage(stage, page);
    await poll(() => panel.$(`.statement:has([data-statement="${id}"]) .star[aria-pressed="true"]`)).not.toBeNull();
  });
});

it.skipIf(IN_FIREFOX)('opens from the panel in the page, which then makes room', async () => {
  const page = await open('https://acme.zendesk.com/agent/tickets/101');
  await reply(page, 'Hi Dana,\n');
  await press(page, 'Alt+Enter');
  await clickInCoach(page, '.panel [data-action="more"]');
  const opened = stage.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), {
    timeout: PATIENCE,
  });
  await clickInCoach(page, '.panel [data-action="side-panel"]');
  panel = await (await opened).asPage();
  await poll(title).toBe('Ticket 101 · Dana Whitfield');
  await poll(() => page.$('attune-coach >>> .panel')).toBeNull();
  expect(await focusIn(page)).toBe('composer');
});

describe('by keyboard alone', () => {
  it('is searched by typing anywhere, walked by arrows, starred, cleared by Escape', async () => {
    const page = await open('https://acme.zendesk.com/agent/tickets/101');
    await reply(page, 'Hi Dana,\n');
    panel = await openSidePanelAsPage(stage, page);
    await panel.waitForSelector(WHOLE, { timeout: PATIENCE });
    await press(panel, 'ArrowDown');
    expect(await focused()).toBe('statement-text');
    await panel.keyboard.type('refnud');
    await poll(async () => (await found()).some((id) => id.includes('refund') || id.includes('money'))).toBe(true);
    expect(await panel.$eval('.search input', (field) => field.value)).toBe('refnud');
    await poll(() => textOf('.statements > [role="status"]')).toMatch(/\d+ statements? found/);
    await press(panel, 'ArrowDown');
    const id = await panel.evaluate(() => (document.activeElement as HTMLElement).dataset.statement ?? '');
    await press(panel, 'Control+d');
    await poll(() => panel.$(`.statement:has([data-statement="${id}"]) .star[aria-pressed="true"]`)).not.toBeNull();
    await press(panel, 'ArrowUp');
    await press(panel, 'Escape');
    expect(await panel.$eval('.search input', (field) => field.value)).toBe('');
    await poll(async () => (await found()).includes(id)).toBe(true);
  });

  it('narrows by purpose, situation and register, and says how to get everything back', async () => {
    panel = await openSidePanelAsPage(stage, await open('https://acme.zendesk.com/agent/tickets/101'));
    await panel.waitForSelector(WHOLE, { timeout: PATIENCE });
    await panel.focus('[data-action="filters"]');
    await press(panel, 'Enter');
    await panel.select('.filters select:nth-of-type(1)', 'act');
    await panel.select('.filters select:nth-of-type(2)', 'refund');
    const shelves = () => panel.$$eval('.shelf', (all) => all.map((shelf) => shelf.getAttribute('data-shelf')));
    await poll(shelves).toEqual(['act']);
    await panel.select('.filters select:nth-of-type(2)', 'bereavement');
    await panel.select('.filters select:nth-of-type(3)', 'casual');
    await poll(() => textOf('.empty')).toContain('Change the language or the filters');
    await panel.click('.empty button');
    await poll(async () => (await shelves()).length).toBeGreaterThan(2);
  });
});

describe('for every agent', () => {
  const looks = ['light', 'dark'].flatMap((theme) => ['en', 'de'].map((language) => ({ theme, language })));

  it.each(looks)('is accessible in $theme, $language', async ({ theme, language }) => {
    const page = await open('https://acme.zendesk.com/agent/tickets/101');
    await reply(page, `Hi Dana,\n${PITY}.\nMaya`);
    const worker = await stage.worker();
    await worker.evaluate(async (chosen) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }
      ).chrome;
      await storage.local.set({ 'interface-language': chosen });
    }, language);
    panel = await openSidePanelAsPage(stage, page);
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await panel.waitForSelector(`${FINDING} .finding-row`, { timeout: PATIENCE });
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe(language);
    await panel.click(`${FINDING} .finding-row`);
    await panel.click(`${FINDING} [aria-controls]`);
    await panel.click('[data-action="filters"]');
    expect(await problemsOf(panel, 'html')).toEqual([]);
  });

  it('fits a narrow window at 200 %, and keeps its outlines in forced colours', async () => {
    panel = await openSidePanelAsPage(stage, await open('https://acme.zendesk.com/agent/tickets/101'));
    await panel.waitForSelector(WHOLE, { timeout: PATIENCE });
    await panel.setViewport({ width: 180, height: 450 });
    const wide = () =>
      panel.$$eval('.desk, .desk .scroll', (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(await wide()).toBe(0);
    const session = await panel.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await panel.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await panel.focus(WHOLE);
    expect(await panel.$eval(WHOLE, (node) => getComputedStyle(node).outlineStyle)).toBe('solid');
    expect(await problemsOf(panel, 'html')).toEqual([]);
  });
});
