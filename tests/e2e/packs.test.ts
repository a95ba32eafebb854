import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signPack } from '../../lib/packs/sign-pack.ts';
import { createSigningKey } from '../../lib/packs/signing/keys.ts';
import { type PackServer, serving, startPackServer } from '../../lib/subscriptions/testing/pack-server.ts';
import { reply } from './support/agent.ts';
import { PATIENCE, poll } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { openOptions, speak } from './support/options.ts';
import { type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

const SOUND = JSON.parse(readFileSync('tests/packs/sound.json', 'utf8')) as Readonly<Record<string, unknown>>;
/** Every web page may read it, as from most static hosts. */
const OPEN = { 'access-control-allow-origin': '*' };
const AVOIDED = { language: 'en', phrase: 'valued patron', instead: ['customer'], reason: 'We say customer' };
const THEIRS = SOUND.avoid as readonly object[];
const DRAFT = 'Hi Dana,\nAs a valued patron you get a new jug on Friday, and I have booked the courier.\nMaya';

let stage: Stage;
let server: PackServer;
let ticket: Page;
let options: Page;
const [ours, theirs] = await Promise.all([createSigningKey(), createSigningKey()]);

const version = (number: string, more: object = {}) =>
  JSON.stringify({ ...SOUND, version: number, name: 'Clay House', avoid: [...THEIRS, AVOIDED], ...more });

function publish(text: string): void {
  server.answer = serving(text, `"${createHash('sha256').update(text).digest('hex')}"`, OPEN);
}

beforeAll(async () => {
  [stage, server] = await Promise.all([setStage(), startPackServer()]);
  ticket = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(ticket);
  await reply(ticket, DRAFT);
  options = await openOptions(stage, 'packs');
});
afterAll(async () => {
  await stage?.close();
  await server?.close();
});

const raised = async () => (await viewOf(stage, ticket)).findings.map(({ rule }) => rule);
const page = () => options.$eval('.settings-page', (element) => (element as HTMLElement).innerText);

async function press(label: string): Promise<void> {
  const button = await options.waitForSelector(`::-p-xpath(//button[normalize-space()="${label}"])`, {
    timeout: PATIENCE,
  });
  await button?.click();
}

async function subscribe(): Promise<void> {
  await options.click('#pack-address', { count: 3 });
  await options.keyboard.type(server.address.href);
  await options.keyboard.press('Enter');
}

describe('a pack from a web server', () => {
  it('is refused whole with every reason, and leaves nothing behind', async () => {
    publish(version('1.0.0', { statements: [{}] }));
    await subscribe();
    await poll(page).toContain('statements[0].id');
    expect(await page()).toContain('No pack yet');
  });

  it('holds as soon as it is subscribed to, in open tickets too', async () => {
    expect(await raised()).not.toContain('team-phrase');
    publish(await signPack(version('1.1.0'), ours));
    await subscribe();
    await poll(page).toContain('Clay House · version 1.1.0');
    expect(await page()).toContain('signed, key');
    await poll(raised).toContain('team-phrase');
    const [finding] = (await viewOf(stage, ticket)).findings.filter(({ rule }) => rule === 'team-phrase');
    expect(finding?.message).toContain('We say customer');
    expect(finding?.suggestions[0]?.text).toBe('customer');
  });

  it.each([
    ['signed by another key', () => signPack(version('1.2.0'), theirs), 'Another key'],
    ['older', () => signPack(version('1.0.0'), ours), 'older than the one in force'],
    [
      'tampered with',
      async () => (await signPack(version('1.2.0'), ours)).replace(/"payload":"./, '"payload":"f'),
      'changed after it was signed',
    ],
    ['worse', () => signPack(version('1.2.0', { statements: [{}] }), ours), 'statements[0].id'],
  ])('is refused when the next version is %s, and the last good one holds', async (_, made, told) => {
    publish(await made());
    await press('Check now');
    await poll(page).toContain(told);
    expect(await page()).toContain('Clay House · version 1.1.0');
    expect(await raised()).toContain('team-phrase');
  });

  it('shows what a new version changes, and goes back by one click', async () => {
    publish(await signPack(version('1.3.0', { avoid: THEIRS }), ours));
    await press('Check now');
    await poll(page).toContain('Clay House · version 1.3.0');
    await poll(raised).not.toContain('team-phrase');
    await options.click('details summary');
    expect(await page()).toContain('valued patron');
    await press('Back to 1.1.0');
    await poll(page).toContain('Clay House · version 1.1.0');
    await poll(raised).toContain('team-phrase');
  });

  it('goes on when its server does not, and says so', async () => {
    server.answer = (request) => request.socket.destroy();
    await press('Check now');
    await poll(page).toContain('can’t be reached');
    expect(await raised()).toContain('team-phrase');
  });

  it('is shown in German', async () => {
    await speak(stage, 'de');
    await poll(page).toContain('nicht erreichbar');
    await speak(stage, 'en');
    await poll(page).toContain('can’t be reached');
  });

  it('goes when it is removed', async () => {
    await press('Remove');
    await poll(page).toContain('No pack yet');
    await poll(raised).not.toContain('team-phrase');
  });
});

describe('a pack from a file', () => {
  it('holds like any other', async () => {
    const input = await options.$('input[type="file"]');
    const file = join(mkdtempSync(join(tmpdir(), 'attune-pack-')), 'team.json');
    writeFileSync(file, version('2.0.0'));
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await poll(page).toContain('Clay House · version 2.0.0');
    await poll(raised).toContain('team-phrase');
  });
});
