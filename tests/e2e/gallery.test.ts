import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/find.ts';
import { boxOf, inCoach, openExhibit, overlap, problemsOf, settle } from '../gallery/open-exhibit.ts';
import { type Gallery, serveGallery } from '../gallery/serve.ts';
import { BESIDE, STATE_NAMES } from '../gallery/states.ts';
import { LOOKS } from './support/looks.ts';

const QUERIES = LOOKS.map(([language, theme]) => `theme=${theme}&lang=${language}`);
const CARDS = STATE_NAMES.filter((name) => name.startsWith('card-'));
const POPUPS = ['ticket', ...BESIDE];
const SIZES = [
  { width: 900, height: 620 },
  { width: 1366, height: 900 },
  { width: 500, height: 700 },
  { width: 900, height: 420 },
];

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

async function visit<T>(query: string, look: (page: Page) => Promise<T>, size = SIZES[0]): Promise<T> {
  const { page, errors } = await openExhibit(browser, `${gallery.address}?${query}`, size);
  try {
    const seen = await look(page);
    expect(errors).toEqual([]);
    return seen;
  } finally {
    await page.close();
  }
}

const commands = (page: Page) => page.evaluate(() => window.staged?.commands);
const actionInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-action') ?? null);
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return (active?.shadowRoot?.activeElement ?? active)?.className;
  });

describe('every state', () => {
  const exhibits = [
    ...STATE_NAMES.map((name) => `state=${name}`),
    ...POPUPS.flatMap((name) => [`popup=${name}`, `side=${name}`]),
  ];

  it.each(QUERIES)('is accessible in %s', async (look) => {
    for (const exhibit of exhibits) {
      const problems = await visit(`${exhibit}&${look}`, problemsOf);
      expect(problems, exhibit).toEqual([]);
    }
  });

  it('shows hostile text as text', async () => {
    await visit('state=card-first&lang=de', async (page) => {
      const card = await inCoach(page, '.card');
      expect(await card.evaluate((node) => node.querySelectorAll('img').length)).toBe(0);
      expect(await card.evaluate((node) => node.textContent)).toContain('<img src=x onerror=');
      expect(await page.title()).toBe('Gallery');
    });
  });

  it('shows nothing over an internal note', async () => {
    await visit('state=note', async (page) => {
      expect(await page.$('attune-coach >>> .badge')).toBeNull();
    });
  });
});

describe('badge', () => {
  it.each([
    ['badge-findings', '3'],
    ['tweet-fits', '133/280'],
    ['tweet-over', '1 · 399/280'],
  ])('says in %s: %s', async (state, text) => {
    await visit(`state=${state}&lang=en`, async (page) => {
      const face = await inCoach(page, '.badge [aria-hidden="true"]:not(svg)');
      expect(await face.evaluate((node) => node.textContent)).toBe(text);
    });
  });

  it('says by its sign alone that there is nothing to look at', async () => {
    await visit('state=badge-clear&lang=en', async (page) => {
      const badge = await inCoach(page, '.badge');
      expect(await badge.evaluate((node) => node.textContent)).toBe('Attune: nothing to look at');
      expect(await badge.evaluate((node) => node.querySelectorAll(':scope > :not(svg, .visually-hidden)').length)).toBe(
        0,
      );
    });
  });

  it('moves out of the way of a control and of words', async () => {
    await visit('state=badge-clear', async (page) => {
      const before = await boxOf(page, '.badge');
      await page.evaluate(({ left, top }) => {
        const button = document.createElement('button');
        button.textContent = 'Send';
        button.style.cssText = `position:fixed;left:${left}px;top:${top}px;`;
        document.body.append(button);
        window.dispatchEvent(new Event('resize'));
      }, before);
      await settle(page);
      const after = await boxOf(page, '.badge');
      const button = await page.$eval('body > button', (node) => node.getBoundingClientRect().toJSON());
      expect(overlap(before, button)).toBe(true);
      expect(overlap(after, button)).toBe(false);
    });
  });

  it('lets no word of the draft disappear beneath it', async () => {
    await visit('state=badge-clear', async (page) => {
      await page.evaluate(() => {
        const last = document.querySelector('.composer p:last-child');
        if (last) last.textContent = 'word '.repeat(180);
        window.dispatchEvent(new Event('resize'));
      });
      await settle(page);
      const badge = await boxOf(page, '.badge');
      const lines = await page.$eval('.composer p:last-child', (node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((rect) => rect.toJSON());
      });
      expect(lines.some((line) => overlap(badge, line))).toBe(false);
    });
  });

  it('follows the composer when the page scrolls or rearranges itself', async () => {
    await visit('state=badge-clear', async (page) => {
      const before = await boxOf(page, '.badge');
      await page.evaluate(() => {
        const thread = document.querySelector('.thread');
        if (thread instanceof HTMLElement) thread.style.blockSize = '200px';
      });
      const moved = async () => (await boxOf(page, '.badge')).top;
      await expect.poll(moved, { timeout: 3000 }).toBeLessThan(before.top - 100);
    });
  });

  it('opens and closes the panel and leaves the caret in the composer', async () => {
    await visit('state=badge-findings', async (page) => {
      const badge = await inCoach(page, '.badge');
      await badge.click();
      expect(await page.$('attune-coach >>> .panel')).not.toBeNull();
      expect(await focused(page)).toBe('composer');
      await badge.click();
      expect(await page.$('attune-coach >>> .panel')).toBeNull();
    });
  });
});

describe('card', () => {
  it.each(SIZES)('never covers its words at %o', async (size) => {
    for (const state of CARDS) {
      for (const lang of ['en', 'de']) {
        await visit(
          `state=${state}&lang=${lang}`,
          async (page) => {
            const card = await boxOf(page, '.card');
            const words = await page.evaluate(() => {
              const open = window.staged?.getState().open;
              const rects = open?.kind === 'card' ? window.staged?.findingRects(open.key) : [];
              return (rects ?? []).map((rect) => rect.toJSON());
            });
            expect(
              words.filter((rect) => overlap(card, rect)),
              `${state} ${lang}`,
            ).toEqual([]);
            expect(card.left, `${state} ${lang}`).toBeGreaterThanOrEqual(0);
            expect(card.right).toBeLessThanOrEqual(size.width);
          },
          size,
        );
      }
    }
  });

  it('opened by mouse leaves focus and selection in the composer, and applies by a click', async () => {
    await visit('state=card-second&lang=en', async (page) => {
      await page.mouse.move(5, 5);
      await page.evaluate(() =>
        getSelection()?.setBaseAndExtent(
          document.querySelectorAll('.composer p')[1]?.firstChild as Node,
          2,
          document.querySelectorAll('.composer p')[1]?.firstChild as Node,
          6,
        ),
      );
      expect(await focused(page)).toBe('composer');
      await (await inCoach(page, 'li:nth-child(2) [data-action="apply"]')).click();
      expect(await commands(page)).toEqual([{ kind: 'apply', key: 'sympathy-phrase', suggestion: 1 }]);
      expect(await focused(page)).toBe('composer');
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('at m');
    });
  });

  it('opened by key takes the focus, moves by arrows, applies by Enter and gives the focus back by Escape', async () => {
    await visit('state=badge-findings&lang=en', async (page) => {
      await page.evaluate(() => {
        document.addEventListener('keydown', (event) => event.altKey && window.staged?.step(1), { capture: true });
      });
      await page.keyboard.down('Alt');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.up('Alt');
      await settle(page);
      expect(await focused(page)).toBe('rewrite');
      await page.keyboard.down('Alt');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.up('Alt');
      await settle(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await commands(page)).toEqual([{ kind: 'apply', key: 'sympathy-phrase', suggestion: 1 }]);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('composer');
      expect(await page.$('attune-coach >>> .card')).toBeNull();
    });
  });

  it('without a rewrite takes the focus itself, so that Enter does nothing', async () => {
    await visit('state=badge-findings&lang=en', async (page) => {
      await page.keyboard.press('Shift');
      await page.evaluate(() => {
        const state = window.staged?.getState();
        if (!state) return;
        const findings = state.view.findings.map((finding) => ({ ...finding, suggestions: [] }));
        window.staged?.setState({ view: { ...state.view, findings } });
        window.staged?.openCard('sympathy-phrase');
      });
      await settle(page);
      expect(await focused(page)).toContain('card');
      await page.keyboard.press('Enter');
      expect(await commands(page)).toEqual([]);
      for (let steps = 0; steps < 8 && (await actionInFocus(page)) !== 'not-here'; steps++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await commands(page)).toEqual([{ kind: 'not-here', key: 'sympathy-phrase' }]);
    });
  });

  it('gives the focus back when its finding is gone', async () => {
    await visit('state=badge-findings&lang=en', async (page) => {
      await page.keyboard.press('Shift');
      await page.evaluate(() => window.staged?.openCard('sympathy-phrase'));
      await settle(page);
      expect(await focused(page)).toBe('rewrite');
      await page.evaluate(() => {
        const state = window.staged?.getState();
        if (state) window.staged?.setState({ open: { kind: 'badge' }, view: { ...state.view, findings: [] } });
      });
      await settle(page);
      expect(await focused(page)).toBe('composer');
    });
  });

  it('tells why and where from when asked, and hides the finding on "Not here"', async () => {
    await visit('state=card-second&lang=en', async (page) => {
      const link = await inCoach(page, '.why a');
      expect(await link.isVisible()).toBe(false);
      await (await inCoach(page, '[aria-expanded="false"][aria-controls]')).click();
      expect(await link.isVisible()).toBe(true);
      expect(await link.evaluate((node) => node.getAttribute('rel'))).toBe('noopener noreferrer');
      await (await inCoach(page, '[data-action="not-here"]')).click();
      expect(await commands(page)).toEqual([{ kind: 'not-here', key: 'sympathy-phrase' }]);
    });
  });
});

describe('screen reader', () => {
  it('hears the number of findings once it has settled', async () => {
    await visit('state=badge-findings&lang=en', async (page) => {
      const said = () =>
        page.$$eval('attune-coach >>> [role="status"]', (nodes) => nodes.map((node) => node.textContent).join(''));
      await expect.poll(said, { timeout: 3000 }).toBe('Attune: 3 to look at');
      for (const count of [2, 1, 2, 1]) {
        await page.evaluate((left) => {
          const state = window.staged?.getState();
          if (state) window.staged?.setState({ view: { ...state.view, findings: state.view.findings.slice(0, left) } });
        }, count);
        expect(await said()).toBe('Attune: 3 to look at');
      }
      await expect.poll(said, { timeout: 3000 }).toBe('Attune: 1 to look at');
    });
  });
});

describe('panel', () => {
  it('lets the agent say the channel', async () => {
    await visit('state=panel-untold&lang=en', async (page) => {
      await (await inCoach(page, '.channel button:nth-child(3)')).click();
      expect(await commands(page)).toEqual([{ kind: 'set-channel', channel: 'tweet' }]);
    });
  });

  it('stays inside the window', async () => {
    for (const size of SIZES) {
      const box = await visit('state=panel-untold&lang=de', (page) => boxOf(page, '.panel'), size);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size.width);
      expect(box.bottom).toBeLessThanOrEqual(size.height);
    }
  });

  it('covers no word of the draft where a low window has room neither above the composer nor beside it', async () => {
    await visit(
      'state=badge-findings&lang=de',
      async (page) => {
        await page.evaluate(() => {
          const editor = document.querySelector<HTMLElement>('.editor');
          if (editor) editor.style.marginInlineStart = '300px';
          window.staged?.openPanel();
        });
        const isClear = async () => {
          await settle(page);
          const composer = await page.$eval('.composer', (node) => node.getBoundingClientRect().toJSON());
          return !overlap(await boxOf(page, '.panel'), composer);
        };
        await expect.poll(isClear, { timeout: 5000 }).toBe(true);
      },
      { width: 1200, height: 620 },
    );
  });
});

describe('popup', () => {
  const asked = (page: Page) => page.evaluate(() => window.popupCommands);
  const copied = (page: Page) => page.evaluate(() => window.copied);
  const text = (page: Page, selector: string) => page.$eval(selector, (node) => node.textContent ?? '');

  it('is searched, walked by arrow keys, and inserts by Enter', async () => {
    await visit('popup=ticket&lang=en', async (page) => {
      await page.keyboard.type('waiting');
      await page.keyboard.press('ArrowDown');
      const first = await text(page, '.statement-text:focus');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect(first.length).toBeGreaterThan(10);
      expect(await asked(page)).toEqual([{ kind: 'insert', text: first }]);
    });
  });

  it('asks for what the ticket does not tell, and never leaves a placeholder', async () => {
    await visit('popup=ticket&lang=de', async (page) => {
      await (await page.waitForSelector('.statement-text:has(.gap)'))?.click();
      expect(await asked(page)).toEqual([]);
      await page.keyboard.press('Enter');
      expect(await asked(page)).toEqual([]);
      for (const input of await page.$$('.gap-field input')) await input.type('{amount} „x“');
      await page.keyboard.press('Enter');
      const [command] = (await asked(page)) as { kind: string; text: string }[];
      expect(command?.kind).toBe('insert');
      expect(command?.text).toContain('{amount} „x“');
      expect(command?.text.replaceAll('{amount} „x“', '')).not.toMatch(/[{}]/);
    });
  });

  it('says that the ticket is paused, and resumes it', async () => {
    for (const page of ['popup', 'side']) {
      await visit(`${page}=badge-paused&lang=en`, async (beside) => {
        expect(await text(beside, '.ticket-line')).toContain('Paused for this ticket');
        await beside.click('[data-action="resume"]');
        expect(await asked(beside)).toEqual([{ kind: 'resume' }]);
      });
    }
  });

  it('leaves what the ticket tells to the side panel, which shows whispers as text', async () => {
    await visit('side=panel-whisper&lang=en', async (page) => {
      expect(await text(page, '.about')).toMatch(/Charged twice.*4711.*restarted it twice/);
      expect(await text(page, '.whisper')).toContain('<b>Never</b>');
      expect(await page.$('.whisper b')).toBeNull();
    });
    await visit('side=panel-tweet-over&lang=en', async (page) => {
      expect(await text(page, '.tweet')).toMatch(/of 280 characters, \d+ too many/);
    });
    await visit('popup=panel-whisper&lang=en', async (page) => {
      expect(await page.$('.whisper')).toBeNull();
    });
  });

  it('applies a rewrite', async () => {
    await visit('popup=ticket&lang=en', async (page) => {
      await page.click('[data-rule="sympathy-phrase"] .finding-row');
      await page.click('[data-rule="sympathy-phrase"] li:nth-child(2) [data-action="apply"]');
      expect(await asked(page)).toEqual([{ kind: 'apply', key: 'sympathy-phrase', suggestion: 1 }]);
    });
  });

  it('switches language and address', async () => {
    await visit('popup=ticket&lang=en', async (page) => {
      await page.click('.search-row fieldset:nth-of-type(1) button:nth-child(2)');
      expect(
        await page.$$eval('.statement-text', (nodes) => nodes.every((node) => node.getAttribute('lang') === 'de')),
      ).toBe(true);
      await page.click('.search-row fieldset:nth-of-type(2) button:nth-child(2)');
      const texts = await page.$$eval('.statement-text', (nodes) => nodes.map((node) => node.textContent ?? ''));
      expect(texts.join(' ')).toMatch(/\b(?:dir|dich|du)\b/);
      expect(texts.join(' ')).not.toMatch(/\bIhnen\b/);
    });
  });

  it('copies where there is nothing to insert into, and by key where there is', async () => {
    await visit('popup=no-helpdesk&lang=en', async (page) => {
      const first = await page.waitForSelector('.statement-text:not(:has(.gap))');
      const said = await first?.evaluate((node) => node.textContent);
      await first?.click();
      expect(await copied(page)).toEqual([said]);
      expect(await text(page, '.footer [role="status"]')).toBe('Copied.');
    });
    await visit('popup=ticket&lang=en', async (page) => {
      await page.focus('.statement-text:not(:has(.gap))');
      await page.keyboard.down('Control');
      await page.keyboard.press('c');
      await page.keyboard.up('Control');
      expect(await copied(page)).toEqual([await text(page, '.statement-text:not(:has(.gap))')]);
      expect(await asked(page)).toEqual([]);
    });
  });
});
