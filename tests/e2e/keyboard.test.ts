import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { press, type } from './support/agent.ts';
import { focusIn, openRule, poll } from './support/coach.ts';
import { customerSays, type Desk, desks, ready } from './support/desk.ts';
import { dataOf } from './support/editor.ts';
import { beforeCaret, chosenIn, openQuick } from './support/quick.ts';
import { type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

const SAID = 'I am honestly fed up. The jug is cracked again and there was glass all over my floor!';
/** Faults of several kinds: a rewrite of one may mend another as well. */
const BODY =
  'That must be so frustrating. The team will look into this. You should have read the manual. Have an amazing day!';
const MOST_TABS = 80;

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page.close());

interface Watched {
  readonly heard: string[];
  readonly lost: number;
  readonly pointed: number;
}

/** Notes what screen readers are told, whether the focus was ever nowhere, and whether a pointer was used. */
async function watch(): Promise<void> {
  await page.evaluate(() => {
    const seen = { heard: [] as string[], lost: 0, pointed: 0 };
    Object.assign(window, { seen });
    const listen = () => {
      const root = document.querySelector('attune-coach')?.shadowRoot;
      for (const region of root?.querySelectorAll('[role="status"]') ?? []) {
        const said = region.textContent?.trim() ?? '';
        if (said !== '' && !seen.heard.includes(said)) seen.heard.push(said);
      }
      requestAnimationFrame(listen);
    };
    listen();
    document.addEventListener(
      'focusout',
      () => setTimeout(() => (seen.lost += Number(document.activeElement === document.body)), 50),
      { capture: true },
    );
    addEventListener('pointerdown', () => seen.pointed++, { capture: true });
  });
}

const seen = () => page.evaluate(() => (window as unknown as { seen: Watched }).seen);

async function tabTo(isThere: () => Promise<boolean>, chord = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await isThere()) return;
    await press(page, chord);
  }
  throw new Error(`${MOST_TABS} times ${chord} did not reach it.`);
}

const atComposer = async () => (await focusIn(page)) === 'composer';
const atSend = () =>
  page.evaluate(
    () => document.activeElement?.matches('[data-test-id="submit_button-button"], [data-test-id="submit"]') ?? false,
  );
const rules = async () => (await viewOf(stage, page)).findings.map(({ rule }) => rule);
const draft = async () => (await viewOf(stage, page)).draft;

async function isOpenSoon(): Promise<boolean> {
  for (let tries = 0; tries < 10; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (await openRule(page)) return true;
  }
  return false;
}

/** Steps by Alt+↓ until what has the focus is that action, in a card that has it. */
async function stepToAction(action: string): Promise<string> {
  for (let steps = 0; steps < 10; steps++) {
    await press(page, 'Alt+ArrowDown');
    // A card closes when the judgement that was under way has nothing more to say there: then there is the next key.
    if (!(await isOpenSoon())) continue;
    for (let down = 0; down < 12; down++) {
      if ((await focusIn(page)) === action) return (await openRule(page)) ?? '';
      await press(page, 'ArrowDown');
    }
  }
  throw new Error(`No card has the action ${action}.`);
}

/** Takes the first rewrite that there is; the caret stays behind the agent's last letter. */
async function applyByKey(last: string): Promise<void> {
  const before = await dataOf(page);
  const rule = await stepToAction('apply');
  await press(page, 'Enter');
  await poll(() => dataOf(page)).not.toBe(before);
  await poll(() => focusIn(page)).toBe('composer');
  expect(await beforeCaret(page)).toBe(last);
  await poll(rules).not.toContain(rule);
}

/** Hides a finding, takes that back, and hides it again. */
async function dismissByKey(last: string): Promise<void> {
  const before = await dataOf(page);
  for (const isTakenBack of [true, false]) {
    const rule = await stepToAction('not-here');
    await press(page, 'Enter');
    await poll(() => openRule(page)).toBeNull();
    expect(await focusIn(page)).toBe('composer');
    expect(await beforeCaret(page)).toBe(last);
    await poll(rules).not.toContain(rule);
    if (!isTakenBack) continue;
    await press(page, 'Alt+z');
    await poll(rules).toContain(rule);
  }
  expect(await dataOf(page)).toBe(before);
}

/** Inserts behind the caret, takes it back, and closes the palette without having done anything. */
async function insertByKey(last: string): Promise<void> {
  const before = await dataOf(page);
  await openQuick(page);
  await page.keyboard.type('so');
  await press(page, 'Escape');
  expect(await focusIn(page)).toBe('composer');
  expect(await beforeCaret(page)).toBe(last);
  expect(await dataOf(page)).toBe(before);
  await openQuick(page);
  await page.keyboard.type('so');
  await press(page, 'ArrowDown');
  await press(page, 'ArrowUp');
  const statement = (await chosenIn(page)) ?? '';
  await press(page, 'Enter');
  await poll(draft).toContain(statement);
  await poll(async () => (await viewOf(stage, page)).notice?.kind).toBe('inserted');
  await poll(() => focusIn(page)).toBe('composer');
  expect((await beforeCaret(page))?.endsWith(statement)).toBe(true);
  await press(page, 'Control+z');
  await poll(() => dataOf(page)).toBe(before);
  expect(await focusIn(page)).toBe('composer');
}

async function writeReply({ greeting, closing }: Desk): Promise<string> {
  await tabTo(atComposer);
  await press(page, 'Control+a');
  await press(page, 'Delete');
  await type(page, `${greeting}\n${BODY}\n${closing}`);
  await poll(async () => (await rules()).length).toBeGreaterThanOrEqual(3);
  // Who does not see the badge listens for it first; it speaks once the number stays.
  await poll(async () => (await seen()).heard.join()).toMatch(/to look at/);
  return closing.split('\n').at(-1) ?? '';
}

describe('a whole reply by keyboard alone', () => {
  it.each(desks.filter(({ language }) => language === 'en'))('on $name', async (desk) => {
    page = await stage.open(desk.address);
    await ready(page);
    await customerSays(page, SAID);
    await watch();
    const last = await writeReply(desk);
    await applyByKey(last);
    await applyByKey(last);
    await dismissByKey(last);
    await insertByKey(last);
    const data = await dataOf(page);
    await tabTo(atSend);
    // Freshdesk takes its form away with the sending, button and all: what was lost until then is ours.
    const { lost } = await seen();
    await press(page, 'Enter');
    const sent = () =>
      page.evaluate(() => (window as unknown as { sent: { html: string }[] }).sent.map(({ html }) => html));
    await poll(async () => (await sent()).length).toBe(1);
    expect((await sent())[0]?.replaceAll('&nbsp;', ' ')).toContain(data);
    const { heard, pointed } = await seen();
    for (const said of [
      /to look at/,
      /^Replaced\./,
      /hidden in this reply/,
      /^Taken back/,
      /^Inserted\./,
      /statements?/,
    ])
      expect(
        heard.some((one) => said.test(one)),
        `${said} in ${heard.join(' | ')}`,
      ).toBe(true);
    expect({ lost, pointed }).toEqual({ lost: 0, pointed: 0 });
  });
});
