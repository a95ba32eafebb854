import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VIEWS } from '../../components/settings/views.ts';
import { press, reply } from './support/agent.ts';
import { PATIENCE, poll } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { forget, openOptions, store, storedIn } from './support/options.ts';
import { IN_FIREFOX, type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

const PITY = 'Hi Dana,\nThat must be so frustrating. The team will look into this.\nMaya';
const AT = '2026-11-20T10:00:00Z';

let stage: Stage;
let ticket: Page;
let options: Page;

beforeAll(async () => {
  stage = await setStage();
  ticket = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(ticket);
  await reply(ticket, PITY);
});
afterAll(() => stage?.close());
beforeEach(() => forget(stage));
afterEach(() => options?.close());

/** The rules of the findings in the ticket that is open in another tab. */
const raised = async () => (await viewOf(stage, ticket)).findings.map(({ rule }) => rule);

/** Goes on by Tab until something with that selector has the focus, as those do who have no mouse. */
async function tabTo(selector: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (await options.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await press(options, 'Tab');
  }
  throw new Error(`No ${selector} is reached by Tab.`);
}

/** Clicks the first of what fits until none is left: each click moves what stands below, so none is aimed at before the last has settled. */
async function clickEach(selector: string): Promise<void> {
  const left = () => options.$$eval(selector, (all) => all.length);
  await options.waitForSelector(selector, { timeout: PATIENCE });
  for (let before = await left(); before > 0; before = await left()) {
    await options.locator(selector).click();
    await poll(left).toBeLessThan(before);
  }
}

const said = () => options.$eval('.said', (line) => line.textContent);

describe('rules', () => {
  it('are switched off and on by keyboard, in open tickets at once', async () => {
    await poll(raised).toContain('sympathy-phrase');
    options = await openOptions(stage, 'rules');
    expect(await options.$$eval('[data-rule] [role="switch"]', (all) => all.length)).toBeGreaterThanOrEqual(27);
    await tabTo('[data-rule="sympathy-phrase"] [role="switch"]');
    await press(options, 'Space');
    await poll(raised).not.toContain('sympathy-phrase');
    expect(await raised()).toContain('distant-ownership');
    await press(options, 'Space');
    await poll(raised).toContain('sympathy-phrase');
  });

  it('say why, with their source, and show what they flag and pass', async () => {
    options = await openOptions(stage, 'rules');
    await clickEach('[data-rule] .unfold[aria-expanded="false"]');
    const rows = await options.$$eval('[data-rule]', (all) =>
      all.map((row) => ({
        rule: row.getAttribute('data-rule'),
        sources: row.querySelectorAll('a[href^="http"]').length,
        examples: [...row.querySelectorAll('.example p')].filter((text) => text.textContent?.trim()).length,
      })),
    );
    expect(rows.filter(({ sources, examples }) => sources !== 1 || examples !== 2)).toEqual([]);
  });
});

describe('standards', () => {
  it('say when a reply is late', async () => {
    const overdue = async () => (await viewOf(stage, ticket)).analysis?.waiting.overdue;
    await poll(overdue).toBe(false);
    options = await openOptions(stage, 'standards');
    await tabTo('[data-channel="email"] input');
    await press(options, 'Control+a');
    await options.keyboard.type('1');
    await press(options, 'Tab');
    await poll(overdue).toBe(true);
    await poll(raised).toContain('missing-delay-apology');
    await options.click('[data-channel="email"] .quiet');
    await poll(overdue).toBe(false);
    await poll(() => options.$eval('[data-channel="email"] input', ({ value }) => value)).toBe('24');
  });

  it('tell what is no time, and store nothing', async () => {
    options = await openOptions(stage, 'standards');
    await options.click('[data-channel="chat"] input', { count: 3 });
    await options.keyboard.type('soon');
    await press(options, 'Enter');
    await poll(() => options.$eval('[data-channel="chat"] [role="alert"]', (line) => line.textContent)).toContain(
      'no time',
    );
    expect((await storedIn(stage)).settings).toBeUndefined();
  });

  it('hold an address and plain language', async () => {
    options = await openOptions(stage, 'standards');
    await options.locator('.segments button:nth-of-type(3)').click();
    await options.locator('[role="switch"][aria-labelledby="plain"]').click();
    await poll(async () => (await storedIn(stage)).settings).toMatchObject({ address: 'Sie', plainLanguage: true });
  });
});

describe('language', () => {
  it('changes on the page at once', async () => {
    options = await openOptions(stage, 'language');
    await options.locator('.segments button:nth-of-type(3)').click();
    await poll(() => options.$eval('h1', (title) => title.textContent)).toBe('Sprache');
    expect(await options.$eval('html', ({ lang }) => lang)).toBe('de');
    await options.locator('.segments button:nth-of-type(1)').click();
    await poll(() => options.$eval('h1', (title) => title.textContent)).toBe('Language');
  });
});

describe('dismissed', () => {
  const settings = {
    version: 1,
    rulesOff: ['distant-ownership', 'blame'],
    spared: [
      { rule: 'sympathy-phrase', phrase: 'That must be so frustrating', at: AT },
      { rule: 'dismissive', phrase: '<b>no worries</b>', at: AT },
    ],
    lateAfter: {},
    address: null,
    plainLanguage: false,
  };

  it('is taken back one by one', async () => {
    await poll(raised).toContain('sympathy-phrase');
    await store(stage, { settings });
    await poll(raised).not.toContain('sympathy-phrase');
    options = await openOptions(stage, 'dismissed');
    const shown = await options.$eval('main', (main) => main.innerText);
    expect(shown).toContain('“<b>no worries</b>”');
    expect(shown).toContain('Sympathy · since Nov 20, 2026');
    await tabTo('[aria-describedby="phrase-1"]');
    await press(options, 'Enter');
    await poll(raised).toContain('sympathy-phrase');
    expect(await raised()).not.toContain('distant-ownership');
    await options.click('[aria-describedby="off-distant-ownership"]');
    await poll(raised).toContain('distant-ownership');
  });

  it('is taken back all at once', async () => {
    await store(stage, { settings });
    options = await openOptions(stage, 'dismissed');
    await clickEach('.section-head .quiet');
    await poll(async () => (await storedIn(stage)).settings).toMatchObject({ rulesOff: [], spared: [] });
    await poll(() => options.$$eval('.empty', (lines) => lines.length)).toBe(2);
  });
});

describe('privacy', () => {
  it('shows what is stored, word for word, and deletes it', async () => {
    options = await openOptions(stage, 'rules');
    await options.locator('[data-rule="sympathy-phrase"] [role="switch"]').click();
    await poll(raised).not.toContain('sympathy-phrase');
    await options.evaluate(() => {
      location.hash = 'privacy';
    });
    await options.waitForSelector('.stored pre', { timeout: PATIENCE });
    const shown = await options.$$eval('[aria-labelledby="on-disk"] .stored', (all) =>
      all.map((entry) => [entry.querySelector('code')?.textContent, entry.querySelector('pre')?.textContent] as const),
    );
    const stored = Object.entries(await storedIn(stage)).map(([key, value]) => [key, JSON.stringify(value, null, 2)]);
    expect(shown).toEqual(stored);
    expect(JSON.stringify(shown)).not.toContain('frustrating');
    await tabTo('.danger');
    await press(options, 'Enter');
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await press(options, 'Shift+Tab');
    await press(options, 'Enter');
    await poll(said).toBe('Everything is deleted.');
    expect(await storedIn(stage)).toEqual({});
    await poll(raised).toContain('sympathy-phrase');
  });

  it.skipIf(IN_FIREFOX)('is kept by the pages themselves: none asks the network for anything', async () => {
    options = await stage.open('about:blank');
    const asked: string[] = [];
    options.on('request', (request) => asked.push(request.url()));
    for (const page of [...VIEWS.map(({ id }) => `options.html#${id}`), 'welcome.html']) {
      await options.goto(`chrome-extension://${stage.extension}/${page}`);
      await options.waitForSelector('h1', { timeout: PATIENCE });
    }
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(`chrome-extension://${stage.extension}/`))).toEqual([]);
  });

  it('exports what is stored as a file', async () => {
    await store(stage, { 'interface-language': 'en' });
    options = await openOptions(stage, 'privacy');
    await options.evaluate(() => {
      const original = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => document.documentElement.setAttribute('data-exported', text));
        return original(blob);
      };
    });
    await options.click('.buttons .plain');
    const exported = () => options.$eval('html', (root) => root.getAttribute('data-exported') ?? 'null');
    await poll(async () => JSON.parse(await exported())).toMatchObject({ disk: { 'interface-language': 'en' } });
  });
});

describe('diagnostics', () => {
  it('tell what was found in each helpdesk tab, and nothing of a ticket', async () => {
    const other = await stage.open('https://acme.freshdesk.com/a/tickets/204?variant=open');
    await ready(other);
    options = await openOptions(stage, 'diagnostics');
    const report = () => options.$eval('pre', (text) => text.textContent ?? '');
    await poll(report).toMatch(/helpdesk: zendesk[\s\S]+editor ckeditor[\s\S]+helpdesk: freshdesk[\s\S]+editor froala/);
    expect(await report()).toMatch(/messages: 2 of the customer, 1 of agents/);
    expect(await report()).toMatch(/names: customer yes, agent yes/);
    expect(await report()).not.toMatch(/Dana|Whitfield|Maya|frustrating|\b101\b|204|acme|https?:/i);
    await options.click('.buttons .primary');
    await poll(said).toBe('Copied.');
    await other.close();
  });
});

describe('the list', () => {
  it('goes to every page by keyboard, and puts the focus at its heading', async () => {
    options = await openOptions(stage, 'rules');
    await tabTo('a[href="#privacy"]');
    await press(options, 'Enter');
    await poll(() => options.evaluate(() => document.activeElement?.textContent)).toBe('Privacy');
    expect(await options.title()).toBe('Privacy – Attune');
    await options.goBack();
    await poll(() => options.title()).toBe('Rules – Attune');
  });

  it('needs no sideways scrolling at 200 % and more', async () => {
    options = await openOptions(stage, 'rules');
    await options.setViewport({ width: 340, height: 600 });
    for (const { id: view } of VIEWS) {
      await options.evaluate((id) => {
        location.hash = id;
      }, view);
      await options.waitForSelector(`a[href="#${view}"][aria-current]`, { timeout: PATIENCE });
      const over = await options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, view).toBeLessThanOrEqual(0);
    }
  });
});
