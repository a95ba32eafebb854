import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reply } from './support/agent.ts';
import { clickInCoach, clickMark, marksIn, openRule, poll } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { dataOf } from './support/editor.ts';
import { type Stage, setStage } from './support/stage.ts';
import { draftsHeard, tap } from './support/tap.ts';
import { viewOf } from './support/view.ts';

const IN_101 = 'That must be so frustrating';
const IN_102 = 'Das muss sehr frustrierend sein';
const DRAFT_102 = `<p>Guten Tag Frau Brandstätter,</p><p>${IN_102}. Geheim.</p>`;
const COMPOSER_102 = '[data-ticket-id="102"] [data-test-id^="omnicomposer-"]';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  await tap(stage);
  page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
});
afterAll(() => stage?.close());

/** The numbers of the tickets in whose panes marks are. */
const markedTickets = () =>
  page.evaluate(() =>
    ['hint', 'advice', 'warning']
      .flatMap((severity) => [...(CSS.highlights.get(`attune-${severity}`) ?? [])] as Range[])
      .map((range) => range.startContainer.parentElement?.closest<HTMLElement>('[data-ticket-id]')?.dataset.ticketId),
  );

const openTab = (id: number) => page.click(`[data-test-id="header-tab"][data-entity-id="${id}"]`);
const texts = async () => (await marksIn(page)).map(({ text }) => text);

it('reads and writes the ticket in front and no other', async () => {
  await page.evaluate(async (html) => {
    const demo = window as unknown as { page: { setData(html: string, id: number): Promise<void> } };
    await demo.page.setData(html, 102);
  }, DRAFT_102);
  await reply(page, `Hi Dana,\n${IN_101}. Please send me your order number.\nMaya`);
  await poll(texts).toContain(IN_101);
  expect(new Set(await markedTickets())).toEqual(new Set(['101']));
  expect(await dataOf(page, COMPOSER_102)).toBe(DRAFT_102);

  await clickMark(page, IN_101);
  await clickInCoach(page, '.card [data-action="apply"]');
  await poll(() => dataOf(page)).not.toContain(IN_101);
  expect(await dataOf(page, COMPOSER_102)).toBe(DRAFT_102);
  const heard = await draftsHeard(stage);
  expect(heard.some((draft) => draft.includes(IN_101))).toBe(true);
  expect(heard.filter((draft) => draft.includes('Geheim'))).toEqual([]);
});

it('coaches another ticket once that one is in front, and takes marks and card away when it is left', async () => {
  const first = await dataOf(page);
  await openTab(102);
  await poll(texts).toContain(IN_102);
  expect(new Set(await markedTickets())).toEqual(new Set(['102']));
  expect(await viewOf(stage, page)).toMatchObject({ ticketId: '102', customerName: 'Heike Brandstätter' });
  await clickMark(page, IN_102);
  await poll(() => openRule(page)).toBe('sympathy-phrase');

  await openTab(105);
  await poll(() => openRule(page)).toBeNull();
  await poll(texts).toEqual([]);
  await openTab(101);
  await poll(async () => (await viewOf(stage, page)).ticketId).toBe('101');
  expect(await dataOf(page)).toBe(first);
  expect(await texts()).not.toContain(IN_102);
  expect(await dataOf(page, COMPOSER_102)).toBe(DRAFT_102);
});
