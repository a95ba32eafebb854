import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/find.ts';
import { boxOf, inCoach, openExhibit, overlap, problemsOf, settle } from '../gallery/open-exhibit.ts';
import { type Gallery, serveGallery } from '../gallery/serve.ts';
import { STATE_NAMES } from '../gallery/states.ts';

let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function visit(
  query: string,
  look: (page: Page) => Promise<void>,
  size?: { width: number; height: number },
): Promise<void> {
  const { page, errors } = await openExhibit(browser, `${gallery.address}?${query}`, size);
  try {
    await look(page);
    expect(errors).toEqual([]);
  } finally {
    await page.close();
  }
}

const commands = (page: Page) => page.evaluate(() => window.staged?.commands);
const text = async (page: Page, selector: string) =>
  await (await inCoach(page, selector)).evaluate((node) => node.textContent?.replace(/\s+/g, ' ').trim());

describe('card', () => {
  it('says what each decision does where the pointer is, and shows the keys otherwise', async () => {
    await visit('state=card-second&lang=en', async (page) => {
      const line = () => text(page, '.decisions .line-below');
      expect(await line()).toMatch(/^Alt\+↑ Alt\+↓/);
      const said: (string | undefined)[] = [];
      for (const action of ['not-here', 'never-phrase', 'rule-off', 'pause']) {
        const button = await inCoach(page, `.card [data-action="${action}"]`);
        await button.hover();
        said.push(await line());
        const described = await button.evaluate((node) => {
          const id = node.getAttribute('aria-describedby') ?? '';
          return (node.getRootNode() as ShadowRoot).getElementById(id)?.textContent;
        });
        expect(described).toBe(said.at(-1));
      }
      expect(new Set(said).size).toBe(4);
    });
  });

  it('keeps the focus on a rewrite whose place moves with the text', async () => {
    await visit('state=badge-findings&lang=en', async (page) => {
      await page.keyboard.press('Shift');
      await page.evaluate(() => window.staged?.openCard('missing-delay-apology'));
      await settle(page);
      const focused = () =>
        page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-action'));
      expect(await focused()).toBe('apply');
      await page.evaluate(() => {
        const state = window.staged?.getState();
        if (!state) return;
        const moved = state.view.findings.map((finding) => ({
          ...finding,
          suggestions: finding.suggestions.map((edit) => ({ ...edit, start: edit.start + 3, end: edit.end + 3 })),
        }));
        window.staged?.setState({ view: { ...state.view, findings: moved } });
      });
      await settle(page);
      expect(await focused()).toBe('apply');
    });
  });

  it('offers no words to spare for a finding of the whole reply', async () => {
    await visit('state=card-first&lang=en', async (page) => {
      expect(await page.$('attune-coach >>> .card [data-action="never-phrase"]')).toBeNull();
      expect(await page.$('attune-coach >>> .card [data-action="rule-off"]')).not.toBeNull();
    });
  });

  it('offers no words to spare for those that are too many', async () => {
    await visit('state=card-second&lang=en', async (page) => {
      expect(await page.$('attune-coach >>> .card [data-action="never-phrase"]')).not.toBeNull();
      await page.evaluate(() => {
        const state = window.staged?.getState();
        if (!state) return;
        const findings = state.view.findings.map((finding) => ({ ...finding, rule: 'tweet-too-long' }));
        window.staged?.setState({ view: { ...state.view, findings } });
      });
      await settle(page);
      expect(await page.$('attune-coach >>> .card [data-action="never-phrase"]')).toBeNull();
    });
  });

  it('replaces all of a kind, and steps to the next and previous finding', async () => {
    await visit('state=card-alike&lang=en', async (page) => {
      await (await inCoach(page, '[data-action="apply-all"]')).click();
      expect(await commands(page)).toEqual([{ kind: 'apply-all', rule: 'sympathy-phrase' }]);
      await (await inCoach(page, '[data-action="next"]')).click();
      await settle(page);
      expect(await text(page, '.position')).toBe('2 of 2');
      await (await inCoach(page, '[data-action="previous"]')).click();
      await settle(page);
      expect(await text(page, '.position')).toBe('1 of 2');
    });
    await visit('state=card-second&lang=en', async (page) => {
      expect(await page.$('attune-coach >>> [data-action="apply-all"]')).toBeNull();
    });
  });
});

describe('notice', () => {
  it.each(['card', 'panel'])('covers nothing of an open %s, which tells it as its last line', async (kind) => {
    await visit(`state=${kind}-notice&lang=de`, async (page) => {
      expect(await page.$('attune-coach >>> .float.notice')).toBeNull();
      await (await inCoach(page, `.${kind} .notice [data-action="undo"]`)).click();
      expect(await commands(page)).toEqual([{ kind: 'undo' }]);
      await page.focus(`attune-coach >>> .${kind} .notice [data-action="undo"]`);
      await page.evaluate(() => {
        const state = window.staged?.getState();
        if (state) window.staged?.setState({ view: { ...state.view, notice: null } });
      });
      await settle(page);
      expect(await page.$('attune-coach >>> .notice')).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toContain(kind);
    });
  });

  it('of a decision can be taken back', async () => {
    await visit('state=notice-hidden&lang=en', async (page) => {
      await (await inCoach(page, '.notice [data-action="undo"]')).click();
      expect(await commands(page)).toEqual([{ kind: 'undo' }]);
    });
    await visit('state=notice-not-stored&lang=en', async (page) => {
      expect(await page.$('attune-coach >>> .notice [data-action="undo"]')).toBeNull();
    });
  });
});

describe('panel', () => {
  it('tells mood, wait with its limit, moments, what was given and the words that move the scale', async () => {
    await visit('state=panel-upset&lang=en', async (page) => {
      expect(await text(page, '.mood h2')).toBe('Upset · waiting 2 days 4 hours · limit 24 hours');
      expect(await text(page, '.about')).toMatch(/Charged twice.*4711.*restarted it twice/);
      expect(await text(page, '.formality')).toMatch(/Dana.*hey.*You.*aforementioned/);
      expect(await text(page, '.mood')).toMatch(/then fix it\.$/);
    });
  });

  it('begins a line with a capital where it knows no name', async () => {
    await visit('state=panel-untold&lang=de', async (page) => {
      expect(await text(page, '.formality')).toMatch(/als dein Gegenüber\..*Dein Gegenüber „?hallöchen/);
    });
  });

  it('lights up in the draft, and quotes, what fulfils an A that is pointed at', async () => {
    await visit('state=panel-upset&lang=en', async (page) => {
      const lit = () => page.evaluate(() => [...(CSS.highlights.get('attune-lit') ?? [])].map(String));
      await (await inCoach(page, '.four-as .evidence')).hover();
      expect(await lit()).toEqual(['Hi D']);
      expect(await text(page, '.four-as .line-below')).toBe('Hi D');
      await (await inCoach(page, '.four-as [data-state="missing"]')).hover();
      expect(await lit()).toEqual([]);
    });
  });

  it('shows whispers as text', async () => {
    await visit('state=panel-whisper&lang=en', async (page) => {
      expect(await text(page, '.whisper')).toContain('<b>Never</b>');
      expect(await page.$('attune-coach >>> .whisper b')).toBeNull();
    });
  });

  it('tells what a post has room for, and where it would be cut', async () => {
    await visit('state=panel-tweet&lang=en', async (page) => {
      expect(await text(page, '.tweet')).toMatch(
        /^\d+ of 280 characters, \d+ left.*\^NH still fit.*link \(24\) still fits/,
      );
    });
    await visit('state=panel-tweet-over&lang=en', async (page) => {
      expect(await text(page, '.tweet')).toMatch(/^399 of 280 characters, 119 too many.*Too long from here: “/);
    });
  });
});

describe('quick insert', () => {
  const chosen = (page: Page) => text(page, '.quick-row[aria-selected="true"]');
  const listed = async (page: Page) =>
    await page.waitForSelector('attune-coach >>> .quick-list[aria-busy="false"] .quick-row');

  it('is searched by two letters, walked by arrows around the ends, and inserts by Enter', async () => {
    await visit('state=palette&lang=en', async (page) => {
      await listed(page);
      const unasked = await chosen(page);
      await page.keyboard.type('so');
      await page.waitForSelector('attune-coach >>> .quick-list[aria-busy="false"]');
      const first = await chosen(page);
      expect(first).not.toBe(unasked);
      await page.keyboard.press('ArrowUp');
      expect(await chosen(page)).not.toBe(first);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await commands(page)).toEqual([{ kind: 'insert', text: first }]);
    });
  });

  it('shows the chosen statement whole where the window is low, also once a short list has grown again', async () => {
    const size = { width: 560, height: 440 };
    await visit(
      'state=palette&lang=de',
      async (page) => {
        const isWhole = async () => {
          await settle(page);
          const list = await boxOf(page, '.quick-list');
          const row = await boxOf(page, '.quick-row[aria-selected="true"]');
          return list.top <= row.top && row.bottom <= list.bottom && row.bottom > row.top;
        };
        await listed(page);
        await expect.poll(isWhole).toBe(true);
        await page.keyboard.type('qqqq');
        await page.waitForSelector('attune-coach >>> .quick-list[aria-busy="false"]:empty');
        for (const _ of 'qqqq') await page.keyboard.press('Backspace');
        await listed(page);
        await expect.poll(isWhole).toBe(true);
      },
      size,
    );
  });

  it('takes what the last letter brings when Enter follows at once', async () => {
    await visit('state=palette&lang=en', async (page) => {
      await listed(page);
      await page.keyboard.type('sorry');
      await page.keyboard.press('Enter');
      await expect.poll(() => commands(page), { timeout: 3000 }).toHaveLength(1);
      expect(JSON.stringify(await commands(page))).toMatch(/sorry/i);
    });
  });

  it('names the chosen statement to screen readers', async () => {
    await visit('state=palette&lang=en', async (page) => {
      await listed(page);
      await page.keyboard.press('ArrowDown');
      const named = await (await inCoach(page, '.palette input')).evaluate((node) => {
        const id = node.getAttribute('aria-activedescendant') ?? '';
        return (node.getRootNode() as ShadowRoot).getElementById(id)?.getAttribute('aria-selected');
      });
      expect(named).toBe('true');
      expect(await text(page, '.palette [role="status"]')).toMatch(/^\d statements/);
    });
  });

  it('leaves Enter and arrows to an input method while it composes', async () => {
    await visit('state=palette&lang=de', async (page) => {
      await listed(page);
      const before = await chosen(page);
      const client = await page.createCDPSession();
      await client.send('Input.imeSetComposition', { text: 'ü', selectionStart: 1, selectionEnd: 1 });
      const input = await inCoach(page, '.palette input');
      await input.evaluate((node) => {
        for (const key of ['ArrowDown', 'Enter'])
          node.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, composed: true }));
      });
      expect(await commands(page)).toEqual([]);
      await client.send('Input.insertText', { text: 'über' });
      await settle(page);
      expect(await input.evaluate((node) => (node as HTMLInputElement).value)).toBe('über');
      expect(before).toBeTruthy();
    });
  });

  it('asks for what the ticket does not tell, and never leaves a placeholder', async () => {
    await visit('state=palette&lang=en', async (page) => {
      await page.keyboard.type('amount');
      const row = await page.waitForSelector('attune-coach >>> .quick-row:has(.gap)');
      const gaps = (await row?.evaluate((node) => node.querySelectorAll('.gap').length)) ?? 0;
      await row?.click();
      await page.keyboard.press('Enter');
      expect(await commands(page)).toEqual([]);
      for (let gap = 0; gap < gaps; gap++) {
        await page.keyboard.type('{x} $1');
        await page.keyboard.press('Enter');
      }
      const [command] = (await commands(page)) as { kind: string; text: string }[];
      expect(command?.kind).toBe('insert');
      expect(command?.text.replaceAll('{x} $1', '')).not.toMatch(/[{}]/);
    });
  });

  it('goes back from an empty gap by Backspace, and gives the focus back by Escape', async () => {
    await visit('state=palette&lang=en', async (page) => {
      await page.keyboard.type('amount');
      await (await page.waitForSelector('attune-coach >>> .quick-row:has(.gap)'))?.click();
      expect(await page.$('attune-coach >>> .palette .preview')).not.toBeNull();
      await page.keyboard.press('Backspace');
      await settle(page);
      expect(await page.$('attune-coach >>> .palette .preview')).toBeNull();
      await page.keyboard.press('Escape');
      expect(await page.$('attune-coach >>> .palette')).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('composer');
    });
  });
});

describe('a last look', () => {
  it('stands beside the send button and covers nothing', async () => {
    for (const lang of ['en', 'de']) {
      await visit(`state=last-look&lang=${lang}`, async (page) => {
        const look = await boxOf(page, '.last-look');
        const controls = await page.$$eval('.tools button', (nodes) =>
          nodes.map((node) => node.getBoundingClientRect().toJSON()),
        );
        expect(controls.some((control) => overlap(look, control))).toBe(false);
        expect(overlap(look, await boxOf(page, '.badge'))).toBe(false);
      });
    }
  });
});

describe('every state', () => {
  it('is accessible and inside the window at 200 % zoom', async () => {
    for (const name of STATE_NAMES) {
      await visit(
        `state=${name}&lang=de`,
        async (page) => {
          expect(await problemsOf(page), name).toEqual([]);
          const floats = await page.$$('attune-coach >>> .float[data-placed]');
          for (const float of floats) {
            const { left, right } = await float.evaluate((node) => node.getBoundingClientRect().toJSON());
            if (left < -1000) continue;
            expect(left, name).toBeGreaterThanOrEqual(0);
            expect(right, name).toBeLessThanOrEqual(480);
          }
        },
        { width: 480, height: 400 },
      );
    }
  });

  it('moves nothing under reduced motion', async () => {
    await visit('state=panel-upset&lang=en', async (page) => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const durations = await page.$$eval('attune-coach >>> .attune *', (nodes) =>
        nodes.flatMap((node) => {
          const { animationDuration, transitionDuration } = getComputedStyle(node);
          return [animationDuration, transitionDuration];
        }),
      );
      expect(durations.filter((each) => Number.parseFloat(each) > 0)).toEqual([]);
    });
  });

  it('shows in forced colours what is chosen', async () => {
    await visit('state=palette&lang=en', async (page) => {
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await page.waitForSelector('attune-coach >>> .quick-row');
      const row = await inCoach(page, '.quick-row[aria-selected="true"]');
      expect(await row.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
    });
  });
});
