import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type PackServer, serving, startPackServer } from '../../lib/subscriptions/testing/pack-server.ts';
import { press } from './support/agent.ts';
import { problemsOf } from './support/axe.ts';
import { PATIENCE, poll } from './support/coach.ts';
import { openOptions, speak, storedIn } from './support/options.ts';
import { askedIn, declineOnce, isPermitted, permit, registeredIn } from './support/permissions.ts';
import { type Stage, setStage } from './support/stage.ts';

const HOST = 'desk.example.com';
const SITE = `https://${HOST}/*`;
const PACK_HOST = 'http://127.0.0.1/*';
const PACK = readFileSync('tests/packs/sound.json', 'utf8');

let stage: Stage;
let server: PackServer;
let options: Page;

beforeAll(async () => {
  [stage, server] = await Promise.all([setStage(), startPackServer()]);
  // No web page may read it, as from a server of a company's own: the browser has to be asked.
  server.answer = serving(PACK, '"1"');
});
afterAll(async () => {
  await stage?.close();
  await server?.close();
});
afterEach(async () => {
  await options.close();
  await speak(stage, 'en');
});

async function open(view: string): Promise<void> {
  options = await openOptions(stage, view);
  await declineOnce(options);
}

const said = () => options.$eval('.said', (line) => line.textContent ?? '');
const typedIn = (field: string) => options.$eval(field, (box) => (box as HTMLInputElement).value);
const isFocused = (field: string) => options.$eval(field, (box) => box === document.activeElement);

async function grant(pattern: string): Promise<void> {
  await permit(stage, pattern);
  await options.bringToFront();
}

describe('an own domain, when the browser’s question is declined', () => {
  const sites = () => options.$$eval('[aria-labelledby="own"] li p', (all) => all.map((site) => site.textContent));

  it.each([
    ['en', /Nothing was added.*desk\.example\.com\. Add it again/],
    ['de', /Hinzugefügt wurde nichts.*desk\.example\.com.*noch einmal/],
  ] as const)('says so in %s, adds nothing, and keeps what was typed', async (language, told) => {
    await speak(stage, language);
    await open('sites');
    await options.type('#site', HOST);
    await press(options, 'Enter');
    await poll(said).toMatch(told);
    expect(await askedIn(options)).toEqual([SITE]);
    expect(await sites()).toEqual([]);
    expect(await registeredIn(stage)).toEqual([]);
    expect(Object.keys(await storedIn(stage))).not.toContain('own-sites');
    expect([await typedIn('#site'), await isFocused('#site')]).toEqual([HOST, true]);
    expect(await problemsOf(options, 'html')).toEqual([]);
  });

  it('is added by the same key when the agent thinks better of it', async () => {
    await open('sites');
    await options.type('#site', HOST);
    await press(options, 'Enter');
    await poll(said).toContain('Nothing was added');
    await grant(SITE);
    await press(options, 'Enter');
    await poll(sites).toEqual([HOST]);
    expect(await said()).toContain(`Attune runs on ${HOST} now`);
    expect(await typedIn('#site')).toBe('');
  });

  it('is not added by a question that nobody answers', async () => {
    const asking = await openOptions(stage, 'sites');
    await asking.type('#site', 'help.example.com');
    await press(asking, 'Enter');
    await asking.close();
    await open('sites');
    await poll(sites).toEqual([HOST]);
    expect(await registeredIn(stage)).not.toContain('MAIN https://help.example.com/*');
  });
});

describe('a pack from a server that has to be allowed, when that is declined', () => {
  const page = () => options.$eval('.settings-page', (element) => (element as HTMLElement).innerText);

  it('says what else can be done, and is taken when it is allowed after all', async () => {
    await open('packs');
    await options.type('#pack-address', server.address.href);
    await press(options, 'Enter');
    const allow = await options.waitForSelector('.packs-allow', { timeout: PATIENCE });
    expect(await page()).toContain(`Allow reading ${server.address.host} and try again`);
    await allow?.click();
    await poll(said).toMatch(/Nothing was added.*Try again and allow it, or choose the pack’s file/);
    expect(await askedIn(options)).toEqual([PACK_HOST]);
    expect(await page()).toContain('No pack yet');
    expect(await typedIn('#pack-address')).toBe(server.address.href);
    expect(await problemsOf(options, 'html')).toEqual([]);

    await grant(PACK_HOST);
    await (await options.waitForSelector('.packs-allow'))?.click();
    await poll(page).toContain('Clay House · version 1.4.0');
    expect(await said()).toContain('The pack is in force');
    expect(await options.$('.packs-allow')).toBeNull();
  });

  it('gives the permission back with its last pack', async () => {
    await open('packs');
    expect(await isPermitted(stage, PACK_HOST)).toBe(true);
    await (await options.waitForSelector('.sheet .quiet'))?.click();
    await poll(page).toContain('No pack yet');
    await poll(() => isPermitted(stage, PACK_HOST)).toBe(false);
  });
});
