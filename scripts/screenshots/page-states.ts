import type { ElementHandle, Page } from 'puppeteer-core';

/** One state of an extension's page: where it is, what is stored before it opens, and what is done on it. */
export interface PageState {
  readonly name: string;
  readonly address: string;
  /** Decisions are stored; nothing otherwise. */
  readonly decided?: boolean;
  prepare?(page: Page): Promise<unknown>;
}

/** What an agent may have decided. */
export const DECIDED = {
  settings: {
    version: 1,
    rulesOff: ['blame', 'vague-promise'],
    spared: [
      { rule: 'canned-phrase', phrase: 'please be advised', at: '2026-11-20T10:00:00Z' },
      {
        rule: 'dismissive',
        phrase: 'das sollte bei einer Vertragskündigung kein Problem sein',
        at: '2026-11-21T10:00:00Z',
      },
    ],
    lateAfter: { chat: 2 },
    address: 'du',
    plainLanguage: true,
  },
};

const press = (selector: string) => (page: Page) => page.click(selector);

/** Gives a file to the page's file box, as if it had been chosen. */
export async function give(page: Page, box: string, ...files: readonly string[]): Promise<void> {
  const found = await page.waitForSelector(box);
  await (found as ElementHandle<HTMLInputElement>).uploadFile(...files);
}

async function subscribeInVain(page: Page): Promise<void> {
  await page.type('#pack-address', 'https://packs.invalid/team.json');
  await page.click('.add-site .primary');
  await page.waitForSelector('.packs-allow');
}

async function takePack(page: Page, file: string): Promise<void> {
  await give(page, '.packs-drop input', file);
  await page.waitForSelector('#pack-address-wrong p, .said:not(:empty)');
}

async function finishTour(page: Page): Promise<void> {
  const coach = (selector: string) => page.waitForSelector(`attune-coach >>> ${selector}`);
  await coach('.badge');
  await page.focus('[contenteditable="true"]');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await coach('.card');
  await page.keyboard.press('Enter');
  await page.waitForSelector('attune-coach >>> .notice, attune-coach >>> .badge');
}

/** Every state in which a page of the extension is pictured, those that take a pack last: it stays. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'welcome', address: 'welcome.html', prepare: (page) => page.waitForSelector('attune-coach >>> .badge') },
  { name: 'welcome-tour', address: 'welcome.html', prepare: finishTour },
  { name: 'options', address: 'options.html', decided: true },
  {
    name: 'options-rules-open',
    address: 'options.html#rules',
    decided: true,
    prepare: press('[data-rule="sympathy-phrase"] .unfold'),
  },
  { name: 'options-packs-none', address: 'options.html#packs' },
  { name: 'options-packs-unreached', address: 'options.html#packs', prepare: subscribeInVain },
  {
    name: 'options-packs-refused',
    address: 'options.html#packs',
    prepare: (page) => takePack(page, 'tests/packs/broken/flagged-statement.json'),
  },
  { name: 'options-studio-none', address: 'options.html#studio' },
  { name: 'options-standards', address: 'options.html#standards', decided: true },
  { name: 'options-sites', address: 'options.html#sites' },
  { name: 'options-sites-wrong', address: 'options.html#sites', prepare: press('.add-site .primary') },
  { name: 'options-language', address: 'options.html#language' },
  { name: 'options-shortcuts', address: 'options.html#shortcuts' },
  { name: 'options-dismissed-none', address: 'options.html#dismissed' },
  { name: 'options-dismissed', address: 'options.html#dismissed', decided: true },
  { name: 'options-privacy', address: 'options.html#privacy', decided: true },
  { name: 'options-privacy-delete', address: 'options.html#privacy', decided: true, prepare: press('.danger') },
  { name: 'options-diagnostics', address: 'options.html#diagnostics' },
  {
    name: 'options-packs',
    address: 'options.html#packs',
    prepare: (page) => takePack(page, 'tests/packs/sound.json'),
  },
  { name: 'options-standards-team', address: 'options.html#standards', decided: true },
];
