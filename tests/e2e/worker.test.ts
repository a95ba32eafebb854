import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { BackgroundToCoach } from '../../lib/messages/protocol.ts';
import { press, reply, type } from './support/agent.ts';
import { badgeOf, clickInCoach, inCoach, marksIn, poll } from './support/coach.ts';
import { ready } from './support/desk.ts';
import { type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

const PITY = 'That must be so frustrating';

let stage: Stage;
let page: Page;

/**
 * On a busy machine Chromium now and then leaves a worker that the test stopped where it is, whoever asks for it, until the browser
 * is started anew. So each test has a browser of its own, and those that stop a worker may do so in a second one.
 */
const IN_A_SECOND_BROWSER = { retry: 1 };

beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage?.close());

interface Api {
  readonly runtime: {
    connect(options: { name: string }): {
      readonly onMessage: { addListener(listener: (message: BackgroundToCoach) => void): void };
      readonly onDisconnect: { addListener(listener: () => void): void };
      postMessage(message: unknown): void;
    };
  };
}

/** Asks the background as a tab does; rejects when it does not come up. */
async function ask(request: unknown): Promise<BackgroundToCoach> {
  return await page.evaluate(
    (asked) =>
      new Promise<BackgroundToCoach>((resolve, reject) => {
        const port = (globalThis as unknown as { chrome: Api }).chrome.runtime.connect({ name: 'attune-coach' });
        port.onMessage.addListener(resolve);
        port.onDisconnect.addListener(() => reject(new Error('The background went away without an answer.')));
        port.postMessage({ kind: 'analyze', revision: 7, request: asked });
      }),
    request,
  );
}

it('the built background judges', async () => {
  page = await stage.open(`chrome-extension://${stage.extension}/popup.html`);
  const thread = [{ author: 'customer', text: 'The jug is cracked again. I am fed up.' }];
  const answer = await ask({ reply: `Hi Dana,\n${PITY}.`, thread });
  expect(answer).toMatchObject({ kind: 'analysis', revision: 7, analysis: { language: 'en' } });
  const findings = answer.kind === 'analysis' ? answer.findings : [];
  const finding = findings.find(({ rule }) => rule === 'sympathy-phrase');
  expect(finding).toMatchObject({ start: 9, end: 36 });
  expect(finding?.why).not.toBe('');
  expect(finding?.suggestions.length).toBeGreaterThan(0);
});

it('answers what it cannot judge, and says what to do', async () => {
  page = await stage.open(`chrome-extension://${stage.extension}/popup.html`);
  expect(await ask({ reply: null })).toMatchObject({ kind: 'failed', revision: 7, error: /reload Attune/ });
});

it('a failing analysis is said, nothing looks clear, and the next that works is shown', async () => {
  page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
  const worker = await stage.worker();
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { kept?: typeof JSON.stringify };
    scope.kept = JSON.stringify;
    JSON.stringify = () => {
      throw new Error('planted');
    };
  });
  await reply(page, `Hi Dana,\n${PITY}.\nMaya`);
  await poll(() => badgeOf(page)).toBe("Attune: couldn't check this reply");
  expect(await marksIn(page)).toEqual([]);
  await clickInCoach(page, '.badge');
  expect(await (await inCoach(page, '.panel')).evaluate((panel) => panel.textContent)).toContain('Go on writing');
  await worker.evaluate(() => {
    const { kept } = globalThis as unknown as { kept?: typeof JSON.stringify };
    if (kept) JSON.stringify = kept;
  });
  await type(page, 'x');
  await poll(async () => (await viewOf(stage, page)).status).toBe('ready');
  await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(PITY);
});

it('a stopped background wakes with the next key press', IN_A_SECOND_BROWSER, async () => {
  page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
  await ready(page);
  await reply(page, 'Hi Dana,\n');
  await poll(async () => (await viewOf(stage, page)).status).toBe('ready');
  const before = await stage.worker();
  await before.close();
  await type(page, `${PITY}.\n`);
  await poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(PITY);
  await press(page, 'Enter');
  expect(await stage.worker()).not.toBe(before);
});

it(
  'a background that stops while the agent pauses in the editor is awake before the next key',
  IN_A_SECOND_BROWSER,
  async () => {
    page = await stage.open('https://acme.zendesk.com/agent/tickets/101');
    await ready(page);
    await reply(page, 'Hi Dana,\n');
    await poll(async () => (await viewOf(stage, page)).status).toBe('ready');
    const backgrounds = () => stage.browser.targets().filter((target) => target.type() === 'service_worker');
    const before = backgrounds();
    await (await stage.worker()).close();
    await poll(async () => backgrounds().filter((target) => !before.includes(target)).length).toBe(1);
  },
);
