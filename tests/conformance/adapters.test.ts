import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ThreadMessage } from '../../lib/analyzer/contract.ts';
import type { AdapterFixture } from './adapters/contract.ts';
import { freshdeskPages } from './adapters/freshdesk.ts';
import { zendeskPages } from './adapters/zendesk.ts';
import { type Stage, setStage } from './stage.ts';
import type { PageReading } from './worlds/isolated.ts';

const PAGES: readonly AdapterFixture[] = [...zendeskPages, ...freshdeskPages];
const MINUTE_MS = 60_000;
/** Between the page's opening and the reading. */
const TOLERANCE_MINUTES = 2;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function readingOf({ url, prepare }: AdapterFixture): Promise<PageReading> {
  const { page, ask } = await stage.open(url);
  await prepare?.(page);
  const reading = await ask('page');
  expect(await page.title(), 'nothing of a ticket ran as code').not.toContain('hacked');
  await page.close();
  return reading;
}

const minutesAgo = ({ at }: ThreadMessage) => (at === undefined ? null : (Date.now() - Date.parse(at)) / MINUTE_MS);

function expectMessages(
  read: readonly ThreadMessage[],
  expected: NonNullable<NonNullable<AdapterFixture['thread']>['messages']>,
) {
  expect(read.map(({ author }) => author)).toEqual(expected.map(({ author }) => author));
  for (const [index, { text, name, minutesAgo: age }] of expected.entries()) {
    const message = read[index];
    if (!message) continue;
    expect(message.text).toMatch(text);
    if (name !== undefined) expect(message.name).toBe(name);
    if (age === null) expect(message.at).toBeUndefined();
    if (typeof age === 'number')
      expect(Math.abs((minutesAgo(message) ?? Number.NaN) - age)).toBeLessThan(TOLERANCE_MINUTES);
  }
}

describe.concurrent('reads', () => {
  for (const fixture of PAGES) {
    test(fixture.name, async () => {
      const reading = await readingOf(fixture);
      expect(reading.helpdesk).toBe(fixture.helpdesk);
      if (fixture.ticket === null) expect(reading.ticket).toBeNull();
      else expect(reading.ticket).toMatchObject(fixture.ticket);
      const { messages, ...rest } = fixture.thread ?? {};
      if (fixture.thread) expect(reading.thread).toMatchObject(rest);
      if (messages) expectMessages(reading.thread?.messages ?? [], messages);
    });
  }
});
