import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { press, reply } from './support/agent.ts';
import {
  badgeOf,
  clickInCoach,
  clickMark,
  focusIn,
  inCoach,
  marksIn,
  openRule,
  poll,
  stepTo,
} from './support/coach.ts';
import { ready } from './support/desk.ts';
import { COMPOSER, dataOf } from './support/editor.ts';
import { type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

const PITY = 'That must be so frustrating';
const REWRITE = '.card li:first-child [data-action="apply"]';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page.close());

interface Demo {
  readonly sent: readonly { readonly ticket: number; readonly html: string }[];
  readonly page: { replaceComposer(): Promise<void> };
}

const sent = () => page.evaluate(() => (window as unknown as Demo).sent.map(({ ticket, html }) => ({ ticket, html })));
const texts = async () => (await marksIn(page)).map(({ text }) => text);
const rewriteNow = async (rule: string) =>
  (await viewOf(stage, page)).findings.find((finding) => finding.rule === rule)?.suggestions[0]?.text;

/** The first rewrite that a rule offers; waits until the whole draft was judged. */
async function rewriteOf(rule: string): Promise<string | undefined> {
  await poll(() => rewriteNow(rule)).toBeTruthy();
  return await rewriteNow(rule);
}

async function open(address: string): Promise<void> {
  page = await stage.open(address);
  await ready(page);
}

describe('messaging', () => {
  it('is coached in its plain composer, and Enter sends the words alone', async () => {
    await open('https://acme.zendesk.com/agent/tickets/103');
    const before = 'Das muss frustrierend sein. Wie lautet deine Bestellnummer?';
    await reply(page, before);
    await poll(texts).toContain('Das muss frustrierend sein');
    const after = `${await rewriteOf('sympathy-phrase')}. Wie lautet deine Bestellnummer?`;
    await stepTo(page, 'sympathy-phrase');
    await poll(() => focusIn(page)).toBe('apply');
    await press(page, 'Enter');
    await poll(() => dataOf(page)).toBe(`<p>${after}</p>`);
    await poll(async () => (await viewOf(stage, page)).notice).toEqual({ kind: 'applied' });
    expect(await sent()).toEqual([]);
    await press(page, 'Control+z');
    await poll(() => dataOf(page)).toBe(`<p>${before}</p>`);
    await poll(texts).toContain('Das muss frustrierend sein');
    await press(page, 'Enter');
    await poll(sent).toEqual([{ ticket: 103, html: `<p>${before}</p>` }]);
    await poll(texts).toEqual([]);
  });
});

describe('keys on the heels of the last letter', () => {
  it('take the focus to the card, though the mouse is brushed', async () => {
    await open('https://acme.zendesk.com/agent/tickets/103');
    await reply(page, 'Das muss frustrierend sein. Wie lautet deine Bestellnummer?');
    // All at once, before the answer can be there.
    await Promise.all([
      page.keyboard.down('Alt'),
      page.keyboard.press('ArrowDown'),
      page.mouse.move(500, 300),
      page.mouse.move(505, 305),
      page.keyboard.up('Alt'),
    ]);
    await poll(() => openRule(page)).toBe('sympathy-phrase');
    await poll(() => focusIn(page)).toBe('apply');
  });

  it('open the card of what was just typed, and send nothing', async () => {
    await open('https://acme.zendesk.com/agent/tickets/103');
    const written = 'Das muss frustrierend sein. Wie lautet deine Bestellnummer?';
    await reply(page, written);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    await page.keyboard.press('Enter');
    await poll(async () => (await openRule(page)) ?? (await viewOf(stage, page)).notice?.kind).toBeTruthy();
    expect(await sent()).toEqual([]);
    expect(await dataOf(page)).toMatch(/^<p>[^<]*Wie lautet deine Bestellnummer\?<\/p>$/);
  });
});

describe('a plain box', () => {
  it('shows no marks, and is rewritten from badge and panel', async () => {
    await open('https://acme.freshdesk.com/a/tickets/203?variant=open,social');
    const written = 'Das muss sehr frustrierend sein. Bitte senden Sie mir Ihre Nummer.';
    await reply(page, written);
    await poll(() => badgeOf(page)).toMatch(/[1-9]/);
    expect(await marksIn(page)).toEqual([]);
    const rewrite = await rewriteOf('sympathy-phrase');
    await clickInCoach(page, '.badge');
    await clickInCoach(page, '.panel [data-rule="sympathy-phrase"]');
    await clickInCoach(page, REWRITE);
    const after = `${rewrite}. Bitte senden Sie mir Ihre Nummer.`;
    await poll(() => dataOf(page)).toBe(after);
    await poll(async () => (await viewOf(stage, page)).notice).toEqual({ kind: 'applied' });
    expect(await focusIn(page)).toBe('composer');
    await press(page, 'Control+z');
    await poll(() => dataOf(page)).toBe(written);
    await press(page, 'Control+End');
    await poll(async () => (await viewOf(stage, page)).draft).toBe(written);
    await stepTo(page, 'sympathy-phrase');
    await poll(() => focusIn(page)).toBe('apply');
    await press(page, 'Enter');
    await poll(() => dataOf(page)).toBe(after);
    await poll(() => focusIn(page)).toBe('composer');
    await page.keyboard.type('X');
    await poll(() => dataOf(page)).toBe(`${after}X`);
  });
});

describe('what is sent', () => {
  it('by Zendesk is what the agent sees, while words are marked and a card is open', async () => {
    await open('https://acme.zendesk.com/agent/tickets/101');
    await reply(page, `Hi Dana,\n${PITY}.\nMaya`);
    await poll(texts).toContain(PITY);
    await clickMark(page, PITY);
    await inCoach(page, '.card');
    await page.click('.workspace:not(.is-cached) [data-test-id="submit_button-button"]');
    await poll(sent).toEqual([{ ticket: 101, html: `<p>Hi Dana,</p><p>${PITY}.</p><p>Maya</p>` }]);
    await poll(texts).toEqual([]);
    await poll(() => openRule(page)).toBeNull();
  });

  it('by Freshdesk is what the agent sees', async () => {
    await open('https://acme.freshdesk.com/a/tickets/204?variant=open');
    await reply(page, `Hi Petra,\n${PITY}.\nNora`);
    await poll(texts).toContain(PITY);
    const data = await dataOf(page);
    await page.click('[data-test-id="submit"]');
    await poll(sent).toEqual([{ ticket: 204, html: data }]);
    await poll(texts).toEqual([]);
    await poll(() => badgeOf(page)).toBeNull();
  });
});

describe('a composer', () => {
  it.each([
    ['Zendesk', 'https://acme.zendesk.com/agent/tickets/101'],
    ['Freshdesk', 'https://acme.freshdesk.com/a/tickets/204?variant=open'],
  ])('of %s that is replaced while the agent writes goes on being coached', async (_, address) => {
    await open(address);
    await reply(page, `Hello,\n${PITY}.\nYours`);
    await poll(texts).toContain(PITY);
    const old = await page.$(COMPOSER);
    await page.evaluate(async () => (window as unknown as Demo).page.replaceComposer());
    expect(await old?.evaluate((node) => node.isConnected)).toBe(false);
    await poll(texts).toContain(PITY);
    await poll(() =>
      page.evaluate(() =>
        [...((CSS.highlights.get('attune-hint') ?? []) as Iterable<Range>)].every(
          ({ startContainer }) => startContainer.isConnected,
        ),
      ),
    ).toBe(true);
    await clickMark(page, PITY);
    await clickInCoach(page, REWRITE);
    await poll(() => dataOf(page)).not.toContain(PITY);
  });

  it('that appears late is coached as soon as it is there', async () => {
    await open('https://acme.zendesk.com/agent/tickets/101?variant=late-composer');
    await reply(page, `Hi Dana,\n${PITY}.\nMaya`);
    await poll(texts).toContain(PITY);
  });

  it('that the agent opens and closes is coached while it is open', async () => {
    await open('https://acme.freshdesk.com/a/tickets/204');
    await poll(async () => (await viewOf(stage, page)).status).toBe('no-composer');
    expect(await badgeOf(page)).toBeNull();
    await page.click('[data-test-email-action-btn="reply"]');
    await reply(page, `Hi Petra,\n${PITY}.\nNora`);
    await poll(texts).toContain(PITY);
    await page.click('.discard');
    await poll(texts).toEqual([]);
    await poll(() => badgeOf(page)).toBeNull();
  });
});

describe('a conversation that is folded', () => {
  const PARTIAL = /folded away/;

  it.each([
    [
      'Zendesk',
      'https://acme.zendesk.com/agent/tickets/101?variant=windowed-log',
      '[data-test-id="convolog-show-more-button"]',
    ],
    ['Freshdesk', 'https://acme.freshdesk.com/a/tickets/203?variant=open,load-more', '[data-test-button="load-more"]'],
  ])('on %s is said to be so until it is opened', async (_, address, more) => {
    await open(address);
    await page.click(COMPOSER);
    await clickInCoach(page, '.badge');
    const panel = async () => await (await inCoach(page, '.panel')).evaluate((node) => node.textContent ?? '');
    await poll(panel).toMatch(PARTIAL);
    await page.$eval(more, (button) => (button as HTMLElement).click());
    await poll(panel).not.toMatch(PARTIAL);
    expect(await viewOf(stage, page)).toMatchObject({ threadComplete: true });
  });
});
