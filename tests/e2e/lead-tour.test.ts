import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PackServer, startPackServer } from '../../lib/subscriptions/testing/pack-server.ts';
import { press, reply } from './support/agent.ts';
import { problemsOf } from './support/axe.ts';
import { focusIn, inCoach, PATIENCE, poll, stepTo } from './support/coach.ts';
import { customerSays, ready } from './support/desk.ts';
import { dataOf } from './support/editor.ts';
import { choose, keysCanBeRead, packIn, publish, savedFrom, signedAnyway } from './support/lead.ts';
import { openOptions } from './support/options.ts';
import { type Stage, setStage } from './support/stage.ts';
import { checkedIn, fillIn, goToSection, openStudio, pressIn } from './support/studio.ts';
import { viewOf } from './support/view.ts';

const macro = (title: string, value: string, more: object = {}) => ({
  title,
  active: true,
  actions: [
    { field: 'comment_value', value },
    { field: 'comment_mode_is_public', value: 'true' },
  ],
  ...more,
});
const MACROS = {
  macros: [
    macro('Billing::Refund sent', 'Hi {{ticket.requester.first_name}},\r\nI have sent the money back today.'),
    macro('Stall', 'Hi {{ticket.requester.first_name}},\r\nThe team will look into this as soon as possible.'),
    macro('Old offer', 'Hello, this is our offer of last year.', { active: false }),
    macro('Code', 'Your code is {{ticket.ticket_field_12}}.'),
  ],
  next_page: null,
};
const MENDED = 'Hi {customer},\nI am looking into this myself and write to you by {time}.';
const STATEMENT = 'I can see both charges for your order, and I understand why you are upset.';
const TIP = 'Refund the second charge within the day.';
const SAID = 'Hello, you have charged my card twice for order 58210. I am honestly fed up with this. Dana';
const DRAFT = 'Hi Dana,\nPlease send me a screenshot of your statement.\nMaya';

let stage: Stage;
let server: PackServer;
let studio: Page;
let packs: Page;
let ticket: Page;
let saved: (name: string) => Promise<string>;
/** Signed files as they were handed out, by version. */
const out: Record<string, string> = {};

beforeAll(async () => {
  [stage, server] = await Promise.all([setStage(), startPackServer()]);
  studio = await openStudio(stage);
  saved = await savedFrom(stage, studio);
});
afterAll(async () => {
  await stage?.close();
  await server?.close();
});

const part = () => studio.$eval('.studio-part', (element) => (element as HTMLElement).innerText);
const page = () => packs.$eval('.settings-page', (element) => (element as HTMLElement).innerText);
const view = () => viewOf(stage, ticket);
const tips = async () => (await view()).analysis?.whispers?.map(({ text }) => text) ?? [];
const offered = async () => (await view()).findings.flatMap(({ suggestions }) => suggestions.map(({ text }) => text));

async function pressInPacks(label: string): Promise<void> {
  await packs.bringToFront();
  await pressIn(packs, label, '.settings-page');
}

/** The agent's browser asks for the newest version. */
async function check(): Promise<void> {
  await pressInPacks('Check now');
}

/** The lead signs the draft under this version; gives the file that was saved. */
async function sign(version: string, key: string): Promise<string> {
  await studio.bringToFront();
  await goToSection(studio, 'publish');
  await fillIn(studio, 'version', version);
  await pressIn(studio, `Sign version ${version} with “${key}”`);
  await poll(part).toContain(`Version ${version} is signed`);
  return await saved(`clay-house-${version}.signed.json`);
}

/** From now on the studio compares with this version. */
async function isOut(version: string): Promise<void> {
  await checkedIn(studio);
  await pressIn(studio, `Version ${version} is out`);
  await poll(part).toContain(`Version ${version} is the one that your agents have`);
}

describe('a lead, with the studio', () => {
  it('imports macros and hears what is flagged in them', async () => {
    await pressIn(studio, 'Empty pack');
    await studio.waitForSelector('.studio-head', { timeout: PATIENCE });
    await goToSection(studio, 'about');
    await fillIn(studio, 'name', 'Clay House');
    await fillIn(studio, 'id', 'clay-house');
    await studio.click('[data-path="languages"] label:nth-child(2) input');
    await goToSection(studio, 'import');
    await choose(studio, '.packs-drop input[type="file"]', 'macros.json', JSON.stringify(MACROS));
    await poll(part).toContain('2 statements can be taken. Attune flags 1 of them.');
    expect(await part()).toMatch(/as soon as possible/);
    await studio.click('.studio-part details:not(.paste) summary');
    expect(await part()).toMatch(/macros\[2\] Old offer – switched off[\s\S]*macros\[3\] Code – .*ticket_field_12/);
    expect(await problemsOf(studio, 'html')).toEqual([]);
    await pressIn(studio, 'Take 2 into the draft');
  });

  it('mends what the check found', async () => {
    await poll(() => checkedIn(studio)).toContain('to mend');
    await goToSection(studio, 'check');
    await studio.click('[data-problem="statements[1].texts[0].text"]');
    await fillIn(studio, 'statements[1].texts[0].text', MENDED);
    await poll(() => checkedIn(studio)).toContain('Nothing to mend');
  });

  it('makes a key that nobody can read, signs, and puts the file on a server', async () => {
    await goToSection(studio, 'publish');
    await pressIn(studio, 'Make a key');
    await pressIn(studio, 'Make the key');
    await poll(part).toContain('lives in this browser profile alone');
    await pressIn(studio, 'More');
    expect(await problemsOf(studio, 'html')).toEqual([]);
    await pressIn(studio, 'More');
    expect(await keysCanBeRead(studio)).toEqual([false]);
    out['1.0.0'] = await sign('1.0.0', 'Team key 1');
    publish(server, out['1.0.0']);
    await isOut('1.0.0');
  });
});

describe('an agent', () => {
  it('subscribes, and the pack holds', async () => {
    packs = await openOptions(stage, 'packs');
    await packs.click('#pack-address');
    await packs.keyboard.type(server.address.href);
    await packs.keyboard.press('Enter');
    await poll(page).toContain('Clay House · version 1.0.0');
    expect(await page()).toContain('signed, key');
    ticket = await stage.open('https://acme.zendesk.com/agent/tickets/101');
    await ready(ticket);
    await customerSays(ticket, SAID);
    await reply(ticket, DRAFT);
    await poll(async () => (await view()).analysis?.moments).toContain('double-charge');
    await poll(offered).not.toEqual([]);
    expect(await tips()).toEqual([]);
  });
});

describe('the next version', () => {
  it('is written, tried on a ticket, and signed', async () => {
    await studio.bringToFront();
    await goToSection(studio, 'whispers');
    await pressIn(studio, 'New whisper');
    await fillIn(studio, 'whispers[0].tip.en', TIP);
    await studio.click('[data-path="whispers[0].moments"] ::-p-xpath(.//label[contains(., "Charged twice")])');
    await goToSection(studio, 'statements');
    await pressIn(studio, 'New statement');
    await fillIn(studio, 'statements[2].id', 'both-charges');
    await studio.select('[data-path="statements[2].fourA"] select', 'acknowledge');
    await fillIn(studio, 'statements[2].situations', 'double-charge');
    await fillIn(studio, 'statements[2].texts[0].text', STATEMENT);
    await poll(() => checkedIn(studio)).toContain('Nothing to mend');
    await goToSection(studio, 'try');
    await studio.select('.studio-part select', '1');
    await poll(part).toContain(TIP);
    expect(await problemsOf(studio, 'html')).toEqual([]);
    out['1.1.0'] = await sign('1.1.0', 'Team key 1');
    publish(server, out['1.1.0']);
    await isOut('1.1.0');
  });

  it('shows the agent what is different, its tip in the panel and its statement on the card', async () => {
    await check();
    await poll(page).toContain('Clay House · version 1.1.0');
    await packs.click('details summary');
    expect(await page()).toMatch(/New in statements: both-charges/i);
    expect(await page()).toMatch(/double-charge/);
    await ticket.bringToFront();
    await poll(tips).toEqual([TIP]);
    await poll(offered).toContain(`${STATEMENT} `);
    await stepTo(ticket, 'missing-acknowledgement');
    const card = await inCoach(ticket, '.card');
    expect(await card.evaluate((node) => node.textContent)).toContain(STATEMENT);
    await poll(() => focusIn(ticket)).toBe('apply');
    await press(ticket, 'Enter');
    await poll(() => dataOf(ticket)).toContain(STATEMENT);
    await press(ticket, 'Control+z');
    await poll(() => dataOf(ticket)).not.toContain(STATEMENT);
  });
});

describe('a bad version', () => {
  const holds = async () => {
    expect(await page()).toContain('Clay House · version 1.1.0');
    expect(await tips()).toEqual([TIP]);
  };

  it('is not signed when it fails the check', async () => {
    await studio.bringToFront();
    await goToSection(studio, 'statements');
    await studio.click('.studio-list li:nth-child(2) button');
    await fillIn(studio, 'statements[1].texts[0].text', 'The team will look into this as soon as possible.');
    await goToSection(studio, 'publish');
    await fillIn(studio, 'version', '1.2.0');
    await pressIn(studio, 'Sign version 1.2.0 with “Team key 1”');
    await poll(part).toContain('Not signed, since agents would refuse it');
    expect(await part()).toContain('vague-promise');
  });

  it('is refused by the agent when it was signed all the same', async () => {
    const good = out['1.1.0'] ?? '';
    const pack = packIn(good) as { readonly statements: readonly object[] };
    const worse = { ...pack, version: '1.2.0', statements: [...pack.statements, {}] };
    publish(server, await signedAnyway(studio, good, worse));
    await check();
    await poll(page).toContain('statements[3].id');
    await holds();
    const flagged = JSON.parse(JSON.stringify(pack).replace('by {time}', 'as soon as possible')) as object;
    publish(server, await signedAnyway(studio, good, { ...flagged, version: '1.2.0' }));
    await check();
    await poll(page).toContain('vague-promise');
    await holds();
  });

  it.each([
    [
      'tampered with',
      () => (out['1.1.0'] ?? '').replace(/"payload":"./, '"payload":"f'),
      'changed after it was signed',
    ],
    ['older', () => out['1.0.0'] ?? '', 'older than the one in force'],
  ])('is refused when it is %s', async (_, made, told) => {
    publish(server, made());
    await check();
    await poll(page).toContain(told);
    await holds();
  });

  it('is refused when another key signed it, until the old key introduces that one', async () => {
    await studio.bringToFront();
    await goToSection(studio, 'statements');
    await studio.click('.studio-list li:nth-child(2) button');
    await fillIn(studio, 'statements[1].texts[0].text', MENDED);
    await poll(() => checkedIn(studio)).toContain('Nothing to mend');
    await goToSection(studio, 'publish');
    await pressIn(studio, 'Make a key');
    await pressIn(studio, 'Make the key');
    await poll(part).toContain('“Team key 1” signed this pack before and has not introduced “Team key 2”');
    publish(server, await sign('1.2.0', 'Team key 2'));
    await check();
    await poll(page).toContain('Another key');
    await holds();
    await studio.bringToFront();
    await pressIn(studio, 'Let “Team key 1” introduce it');
    await poll(part).not.toContain('has not introduced');
    out['1.2.1'] = await sign('1.2.1', 'Team key 2');
    publish(server, out['1.2.1']);
    await check();
    await poll(page).toContain('Clay House · version 1.2.1');
  });
});

describe('the agent goes', () => {
  it('back to the version before, by one click', async () => {
    await pressInPacks('Back to 1.1.0');
    await poll(page).toContain('Clay House · version 1.1.0');
    expect(await tips()).toEqual([TIP]);
  });

  it('offline, and on', async () => {
    server.answer = (request) => request.socket.destroy();
    await check();
    await poll(page).toContain('can’t be reached');
    expect(await tips()).toEqual([TIP]);
    const pack = { ...packIn(out['1.2.1'] ?? ''), version: '1.3.0', whispers: [] };
    publish(server, await signedAnyway(studio, out['1.2.1'] ?? '', pack));
    await check();
    await poll(page).toContain('Clay House · version 1.3.0');
    await poll(tips).toEqual([]);
  });
});
