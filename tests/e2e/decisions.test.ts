import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { press, reply, type } from './support/agent.ts';
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
import { draftsHeard, tap } from './support/tap.ts';
import { viewOf } from './support/view.ts';

const PITY = 'That must be so frustrating';
const ZENDESK = 'https://acme.zendesk.com/agent/tickets/101';
const FRESHDESK = 'https://acme.freshdesk.com/a/tickets/204?variant=open';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page.close());

async function open(address: string): Promise<void> {
  page = await stage.open(address);
  await ready(page);
}

const texts = async () => (await marksIn(page)).map(({ text }) => text);
const rules = async () => (await viewOf(stage, page)).findings.map(({ rule }) => rule);
const notice = async () => (await viewOf(stage, page)).notice?.kind ?? null;

async function decide(action: string): Promise<void> {
  await poll(texts).toContain(PITY);
  await clickMark(page, PITY);
  await clickInCoach(page, `.card [data-action="${action}"]`);
}

describe('a decision on the card', () => {
  it('is told by the next card, of which it covers nothing', async () => {
    await open(ZENDESK);
    await reply(page, `Hi Dana,\n${PITY}. The team will look into this.\nMaya`);
    await decide('not-here');
    await poll(notice).toBe('hidden');
    await stepTo(page, 'distant-ownership');
    await inCoach(page, '.card .notice');
    const covered = await page.$$eval('attune-coach >>> .card button', (buttons) =>
      buttons.filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const root = button.getRootNode() as ShadowRoot;
        return !button.contains(root.elementFromPoint(left + width / 2, top + height / 2));
      }),
    );
    expect(covered).toHaveLength(0);
    await press(page, 'Alt+z');
    await poll(texts).toContain(PITY);
  });

  it('"Never this phrase" holds in the next ticket too, until it is taken back', async () => {
    await open(ZENDESK);
    await reply(page, `Hi Dana,\n${PITY}. Please send me your order number.\nMaya`);
    await decide('never-phrase');
    await poll(notice).toBe('spared');
    await poll(texts).not.toContain(PITY);
    const other = await stage.open(FRESHDESK);
    await ready(other);
    await reply(other, `Hi Petra,\n${PITY}. I understand.\nThe team will look into this.\nNora`);
    await poll(async () => (await viewOf(stage, other)).findings.length).toBeGreaterThan(0);
    expect((await viewOf(stage, other)).findings.map(({ rule }) => rule)).not.toContain('sympathy-phrase');
    await other.close();
    await page.bringToFront();
    await clickInCoach(page, '.notice [data-action="undo"]');
    await poll(texts).toContain(PITY);
  });

  it('"Rule off" turns the rule off, and Alt+Z turns it on again', async () => {
    await open(ZENDESK);
    await reply(page, `Hi Dana,\n${PITY}. Please send me your order number.\nMaya`);
    await decide('rule-off');
    await poll(notice).toBe('rule-off');
    await poll(rules).not.toContain('sympathy-phrase');
    await page.focus(COMPOSER);
    await press(page, 'Alt+z');
    await poll(rules).toContain('sympathy-phrase');
  });

  it('"Pause" keeps the draft where it is, and one click on the badge resumes', async () => {
    await tap(stage);
    await open(ZENDESK);
    await reply(page, `Hi Dana,\n${PITY}. Please send me your order number.\nMaya`);
    await decide('pause');
    await poll(() => badgeOf(page)).toMatch(/paused/);
    expect(await texts()).toEqual([]);
    const before = await dataOf(page);
    await page.focus(COMPOSER);
    await press(page, 'Control+End');
    await type(page, ' secretword');
    await poll(() => dataOf(page)).toContain('secretword');
    expect((await draftsHeard(stage)).some((draft) => draft.includes('secretword'))).toBe(false);
    await clickInCoach(page, '.badge');
    await poll(texts).toContain(PITY);
    expect(await focusIn(page)).toBe('composer');
    expect(await dataOf(page)).not.toBe(before);
  });
});

describe('all of a kind', () => {
  const TEAM = 'The team will look into this.';

  it.each([
    ['Zendesk', ZENDESK, 'Hi Dana,', 'Maya'],
    ['Freshdesk', FRESHDESK, 'Hi Petra,', 'Nora'],
  ])('on %s are replaced at once, and Ctrl+Z takes them back one by one', async (_, address, greeting, name) => {
    await open(address);
    await reply(page, `${greeting}\n${TEAM} The jug is cracked. ${TEAM}\n${name}`);
    const alike = async () =>
      (await viewOf(stage, page)).findings.filter((one) => one.rule === 'distant-ownership' && one.suggestions[0])
        .length;
    await poll(alike).toBe(2);
    const before = await dataOf(page);
    await stepTo(page, 'distant-ownership');
    await clickInCoach(page, '.card [data-action="apply-all"]');
    await poll(notice).toBe('applied-all');
    expect((await viewOf(stage, page)).notice).toEqual({ kind: 'applied-all', done: 2, of: 2 });
    expect(await dataOf(page)).not.toContain(TEAM);
    expect(await focusIn(page)).toBe('composer');
    await press(page, 'Control+z');
    await poll(async () => (await dataOf(page)).split(TEAM).length).toBe(2);
    await press(page, 'Control+z');
    await poll(() => dataOf(page)).toBe(before);
  });
});

describe('the badge', () => {
  const place = async () => {
    const badge = await inCoach(page, '.badge[data-placed]');
    return await badge.evaluate((node) => {
      const { x, y, right } = node.getBoundingClientRect();
      return { x: Math.round(x), y: Math.round(y), right: Math.round(right) };
    });
  };
  const badge = async () => await inCoach(page, '.badge[data-placed]');

  it('stays where it was dragged, also after the page was loaded again, and opens nothing by it', async () => {
    await open(ZENDESK);
    await reply(page, 'Hi Dana,');
    const from = await place();
    const box = await (await badge()).boundingBox();
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x - 90, from.y - 20, { steps: 5 });
    await page.mouse.up();
    await poll(async () => (await place()).right).toBe(from.right - 100);
    expect(box).not.toBeNull();
    expect(await page.$('attune-coach >>> .panel')).toBeNull();
    expect(await focusIn(page)).toBe('composer');
    const { right, y } = await place();
    await page.reload();
    await ready(page);
    await page.focus(COMPOSER);
    // What stands in it makes it wider or narrower; its right edge stays.
    await poll(async () => ({ right: (await place()).right, y: (await place()).y })).toEqual({ right, y });
  });

  it('is moved by keys and folded from the panel, and covers no control wherever it is put', async () => {
    await open(FRESHDESK);
    await reply(page, 'Hi Petra,');
    await inCoach(page, '.badge[data-placed]');
    await press(page, 'Alt+Enter');
    await inCoach(page, '.panel:focus-within');
    await clickInCoach(page, '.panel [data-action="more"]');
    await clickInCoach(page, '.panel [data-action="move"]');
    const from = await place();
    for (const _ of 'abc') await press(page, 'ArrowLeft');
    await poll(async () => (await place()).x).toBe(from.x - 36);
    for (let steps = 0; steps < 12; steps++) await press(page, 'ArrowDown');
    const covered = await page.evaluate(() => {
      const own = document.querySelector('attune-coach');
      const rect = own?.shadowRoot?.querySelector('.badge')?.getBoundingClientRect();
      return [...document.querySelectorAll('button, a[href], input')].some((control) => {
        const other = control.getBoundingClientRect();
        return (
          rect &&
          rect.left < other.right &&
          other.left < rect.right &&
          rect.top < other.bottom &&
          other.top < rect.bottom
        );
      });
    });
    expect(covered).toBe(false);
    await press(page, 'Escape');
    expect(await focusIn(page)).toBe('composer');
  });
});

describe('a last look', () => {
  it.each([
    ['Zendesk', ZENDESK, 'Hi Peter,', 'Maya', '[data-test-id="submit_button-button"]'],
    ['Freshdesk', FRESHDESK, 'Hi Peter,', 'Nora', '[data-test-id="submit"]'],
  ])('at the send button of %s points at the wrong name, and blocks nothing', async (_, address, greeting, name, send) => {
    await open(address);
    await reply(page, `${greeting}\nI have sent you a new jug today. It will be there on Friday.\n${name}`);
    await poll(rules).toContain('wrong-name');
    const look = await inCoach(page, '.last-look[data-placed]');
    const button = await page.evaluateHandle(
      (selector) =>
        [...document.querySelectorAll(selector)].find((one) => one.checkVisibility({ visibilityProperty: true })),
      send,
    );
    const distance = await look.evaluate((node, other) => {
      const [a, b] = [node.getBoundingClientRect(), (other as Element).getBoundingClientRect()];
      const across = Math.max(0, b.left - a.right, a.left - b.right);
      const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
      const overlaps = across === 0 && down === 0;
      return { near: across + down < 60, overlaps };
    }, button);
    expect(distance).toEqual({ near: true, overlaps: false });
    await look.evaluate((node) => (node as HTMLElement).click());
    await poll(() => openRule(page)).toBe('wrong-name');
    await page.evaluate((node) => (node as HTMLElement).focus(), button);
    const heard = () =>
      page.evaluate(() =>
        [...(document.querySelector('attune-coach')?.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].map(
          (node) => node.textContent,
        ),
      );
    await poll(async () => (await heard()).some((said) => /^Before you send/.test(said ?? ''))).toBe(true);
    await page.keyboard.press('Enter');
    await poll(() => page.evaluate(() => (window as unknown as { sent: unknown[] }).sent.length)).toBe(1);
    await poll(async () => await page.$('attune-coach >>> .last-look')).toBeNull();
  });
});
