import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TYPING_MS } from '../../lib/coach/typing.ts';
import { press, reply, type } from './support/agent.ts';
import { clickInCoach, clickMark, focusIn, inCoach, marksIn, openRule, poll, stepTo } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { COMPOSER, dataOf } from './support/editor.ts';
import { type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

const PITY = 'That must be so frustrating';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
});
afterEach(() => page.close());

const texts = async () => (await marksIn(page)).map(({ text }) => text);
const rules = async () => (await viewOf(stage, page)).findings.map(({ rule }) => rule);

/** The coach has judged the draft as it stands now. */
async function judged(ending: string): Promise<void> {
  await poll(async () => {
    const { draft, status, revision } = await viewOf(stage, page);
    return draft.endsWith(ending) && status === 'ready' && revision > 0;
  }).toBe(true);
}

describe('a card', () => {
  it('dismissed by "Not here" stays away while the agent writes elsewhere', async () => {
    await reply(page, `Hi Dana,\n${PITY}. The team will look into this.\nMaya`);
    await poll(texts).toContain(PITY);
    await clickMark(page, PITY);
    await clickInCoach(page, '.card [data-action="not-here"]');
    await poll(texts).not.toContain(PITY);
    expect((await texts()).length).toBeGreaterThan(0);
    expect(await openRule(page)).toBeNull();
    await press(page, 'Control+End');
    await type(page, '\nNorthwind Kitchen. The team will call you tomorrow about this.\nBye');
    await judged('Bye');
    expect((await texts()).length).toBeGreaterThan(0);
    expect(await rules()).not.toContain('sympathy-phrase');
    expect(await texts()).not.toContain(PITY);
  });

  it('closes on Escape, and the next letter goes where the caret was', async () => {
    await reply(page, `Hi Dana,\n${PITY}. Please send me your order number.\nMaya`);
    await poll(texts).toContain(PITY);
    for (const _ of 'ya') await press(page, 'ArrowLeft');
    await stepTo(page, 'sympathy-phrase');
    await poll(() => focusIn(page)).toBe('apply');
    await press(page, 'ArrowDown');
    await press(page, 'Escape');
    await poll(() => openRule(page)).toBeNull();
    expect(await focusIn(page)).toBe('composer');
    await page.keyboard.type('X');
    await poll(() => dataOf(page)).toContain('<p>MaXya</p>');
  });

  it('opened by mouse leaves the keys to the editor, and typing closes it', async () => {
    await reply(page, `Hi Dana,\n${PITY}. Please send me your order number.\nMaya`);
    await poll(texts).toContain(PITY);
    await clickMark(page, PITY);
    await inCoach(page, '.card');
    await press(page, 'Control+End');
    await page.keyboard.type('X');
    await poll(() => openRule(page)).toBeNull();
    expect(await dataOf(page)).toContain('<p>MayaX</p>');
  });
});

/** Notes in the page when the first mark appeared, and when a key was pressed last before that. */
async function watchMarks(): Promise<void> {
  await page.evaluate(() => {
    const seen = { key: 0, mark: 0 };
    Object.assign(window, { seen });
    const pressed = () => {
      if (seen.mark === 0) seen.key = performance.now();
    };
    document.addEventListener('keydown', pressed, { capture: true });
    const look = () => {
      const isMarked = ['hint', 'advice', 'warning'].some((name) => CSS.highlights.has(`attune-${name}`));
      if (isMarked && seen.mark === 0) seen.mark = performance.now();
      requestAnimationFrame(look);
    };
    look();
  });
}

const seen = () => page.evaluate(() => (window as unknown as { seen: { key: number; mark: number } }).seen);

describe('marks', () => {
  it('wait for a pause while the caret is in their sentence', async () => {
    await watchMarks();
    await reply(page, `Hi Dana,\n${PITY}`);
    await poll(rules).toContain('sympathy-phrase');
    await poll(texts).toContain(PITY);
    await poll(async () => (await seen()).mark).toBeGreaterThan(0);
    const { key, mark } = await seen();
    expect(mark - key).toBeGreaterThan(TYPING_MS - 100);
  });

  it('appear while the agent goes on writing the next sentence', async () => {
    await watchMarks();
    await reply(page, `Hi Dana,\n${PITY}. Ple`);
    for (let keys = 0; keys < 60 && (await texts()).length === 0; keys++) await page.keyboard.type('a', { delay: 80 });
    await poll(async () => (await seen()).mark).toBeGreaterThan(0);
    const { key, mark } = await seen();
    expect(mark - key).toBeLessThan(TYPING_MS);
    expect(await texts()).toContain(PITY);
  });

  it('are three at most, the most severe first', async () => {
    await reply(
      page,
      `Hi Peter,\n${PITY}. The team will look into this. Your order [number] is on its way.\nHave an amazing day!\nMaya`,
    );
    const marked = async () => (await viewOf(stage, page)).findings.filter(({ start }) => start !== null);
    await poll(async () => (await marked()).length).toBeGreaterThan(3);
    await poll(texts).toHaveLength(3);
    const severities = (await marksIn(page)).map(({ severity }) => severity);
    const warnings = (await marked()).filter(({ severity }) => severity === 'warning').length;
    expect(severities.filter((severity) => severity === 'warning')).toHaveLength(Math.min(warnings, 3));
    expect(warnings).toBeGreaterThan(0);
    expect(severities).not.toContain('hint');
  });
});

describe('the badge', () => {
  it('is not drawn or placed anew by key presses that change nothing of it', async () => {
    await reply(page, 'Hi Dana,\nI have sent you a new jug today. It will be there on Friday.\nMaya');
    await judged('Maya');
    await inCoach(page, '.badge[data-placed]');
    const changes = () => page.evaluate(() => (window as unknown as { badgeChanges: number }).badgeChanges);
    await page.evaluate(() => {
      const badge = document.querySelector('attune-coach')?.shadowRoot?.querySelector('.badge');
      Object.assign(window, { badgeChanges: 0 });
      const counter = new MutationObserver((records) => {
        (window as unknown as { badgeChanges: number }).badgeChanges += records.length;
      });
      if (badge) counter.observe(badge, { attributes: true, childList: true, characterData: true, subtree: true });
    });
    const keys = 60;
    await press(page, 'ArrowUp');
    await page.keyboard.type('b'.repeat(keys));
    expect(await changes()).toBeLessThan(keys / 4);
    await page.$eval(COMPOSER, (composer) => composer.dispatchEvent(new Event('pointerup', { bubbles: true })));
    await poll(changes).toBeGreaterThan(0);
  });
});
