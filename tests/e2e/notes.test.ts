import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { press, reply, type } from './support/agent.ts';
import { badgeOf, marksIn, poll } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { dataOf } from './support/editor.ts';
import { type Stage, setStage } from './support/stage.ts';
import { draftsHeard, tap } from './support/tap.ts';
import { viewOf } from './support/view.ts';

const FAULT = 'That must be so frustrating.';
const MARK = { severity: 'hint', text: 'That must be so frustrating' };

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  await tap(stage);
});
afterAll(() => stage?.close());
afterEach(() => page.close());

const statusOf = async () => (await viewOf(stage, page)).status;

/** The note was typed and is over, the coach knows it for a note, and has nothing to say. */
async function isLeftAlone(secret: string): Promise<void> {
  await poll(statusOf).toBe('note');
  expect(await viewOf(stage, page)).toMatchObject({ draft: '', findings: [], analysis: null });
  expect(await marksIn(page)).toEqual([]);
  expect(await badgeOf(page)).toBeNull();
  expect((await draftsHeard(stage)).filter((draft) => draft.includes(secret))).toEqual([]);
}

describe('an internal note', () => {
  it('on Zendesk is left alone; the public reply is coached, and the note again is not', async () => {
    page = await stage.open('https://acme.zendesk.com/agent/tickets/101?variant=note');
    await ready(page);
    await reply(page, `${FAULT} (secret)\nPlease see the photo.`);
    await isLeftAlone('secret');
    await press(page, 'Alt+ArrowDown');
    expect(await page.$('attune-coach >>> .card')).toBeNull();

    await press(page, 'Control+a');
    await type(page, `Hi Dana,\n${FAULT}\nPlease see the photo.`);
    const written = await dataOf(page);
    await page.click('.workspace:not(.is-cached) [data-test-id="omnichannel-channel-switcher-button"]');
    await poll(() => marksIn(page)).toContainEqual(MARK);
    await poll(() => badgeOf(page)).toMatch(/[1-9]/);
    expect(await dataOf(page)).toBe(written);

    await page.click('.workspace:not(.is-cached) [data-test-id="omnichannel-channel-switcher-button"]');
    await poll(() => marksIn(page)).toEqual([]);
    await page.click('.workspace:not(.is-cached) [data-test-id^="omnicomposer-"]');
    await press(page, 'Control+End');
    await type(page, '\nsecret note');
    await isLeftAlone('secret');
  });

  it('on Freshdesk is left alone; the reply is coached, and the note again is not', async () => {
    page = await stage.open('https://acme.freshdesk.com/a/tickets/204?variant=note');
    await ready(page);
    await reply(page, `${FAULT} (secret)\nPlease see the photo.`);
    await isLeftAlone('secret');

    await page.click('[data-test-id="ticket-action-reply"]');
    await page.waitForSelector('.ticket-editor.reply');
    await reply(page, `${FAULT}\nPlease see the photo.`);
    await poll(() => marksIn(page)).toContainEqual(MARK);

    await page.click('[data-test-id="ticket-action-note"]');
    await poll(() => marksIn(page)).toEqual([]);
    await page.waitForSelector('.ticket-editor.note');
    await reply(page, `${FAULT} (secret)\nPlease see the photo.`);
    await isLeftAlone('secret');
  });
});
