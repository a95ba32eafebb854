import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reply } from './support/agent.ts';
import { poll } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { openOptions } from './support/options.ts';
import { type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

/** Where Debian's Chromium looks for the policies of an organisation; for the whole machine. */
const POLICIES = '/etc/chromium/policies/managed';
const FILE = join(POLICIES, 'attune-policy-test.json');
/** Policies are read again some seconds after the file changed. */
const RELOAD_MS = 40_000;
const SOUND = JSON.parse(readFileSync('tests/packs/sound.json', 'utf8')) as Readonly<Record<string, unknown>>;
const AVOIDED = { language: 'en', phrase: 'valued patron', instead: ['customer'], reason: 'We say customer' };

function maySetPolicies(): boolean {
  try {
    mkdirSync(POLICIES, { recursive: true });
    accessSync(POLICIES, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

// Whoever may not write there (no Debian, no root) skips it: the policy is the machine's, not the test's.
describe.skipIf(!maySetPolicies())('the policy of an organisation', () => {
  let stage: Stage;
  let ticket: Page;
  let options: Page;

  beforeAll(async () => {
    stage = await setStage();
    ticket = await stage.open('https://acme.zendesk.com/agent/tickets/101');
    await ready(ticket);
    await reply(
      ticket,
      'Hi Dana,\nAs a valued patron you get a new jug on Friday, and I have booked the courier.\nMaya',
    );
    options = await openOptions(stage, 'packs');
  });
  afterAll(async () => {
    rmSync(FILE, { force: true });
    await stage?.close();
  });

  const raised = async () => (await viewOf(stage, ticket)).findings.map(({ rule }) => rule);
  const page = () => options.$eval('.settings-page', (element) => (element as HTMLElement).innerText);
  const decree = (policy: object) =>
    writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [stage.extension]: policy } } }));

  it(
    'brings a pack to every agent, and takes their own away',
    async () => {
      expect(await raised()).not.toContain('team-phrase');
      const pack = JSON.stringify({ ...SOUND, avoid: [...(SOUND.avoid as object[]), AVOIDED], locked: ['address'] });
      decree({ packs: [{ pack }], ownPacks: false });
      await expect.poll(raised, { timeout: RELOAD_MS }).toContain('team-phrase');
      await poll(page).toContain('Your organisation decides');
      expect(await page()).toContain('address, by Clay House');
      expect(await options.$('#pack-address')).toBeNull();
    },
    2 * RELOAD_MS,
  );

  it(
    'says what in it can’t be used, and is gone when it is taken back',
    async () => {
      decree({ packs: [{ address: 'https://example.com/a.json', pack: '{}' }] });
      await expect.poll(page, { timeout: RELOAD_MS }).toContain('Policy "packs" can\'t be used');
      rmSync(FILE);
      await expect.poll(page, { timeout: RELOAD_MS }).not.toContain('Policy "packs"');
      await poll(raised).not.toContain('team-phrase');
    },
    2 * RELOAD_MS,
  );
});
