import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOf } from '../../lib/coach/page-health.ts';
import { DRIFTS, driftAway, type PageDrift } from '../helpdesk-pages/drift.ts';
import { freshdeskPage } from './editors/freshdesk-page.ts';
import { type Stage, setStage } from './stage.ts';
import type { PageReading } from './worlds/isolated.ts';

const URLS = {
  zendesk: 'https://acme.zendesk.com/agent/tickets/101',
  freshdesk: 'https://acme.freshdesk.com/a/tickets/203',
};

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

interface Readings {
  readonly before: PageReading;
  readonly after: PageReading;
}

async function readings(drift: PageDrift): Promise<Readings> {
  const { page, ask } = await stage.open(URLS[drift.helpdesk]);
  if (drift.helpdesk === 'freshdesk') await freshdeskPage.openReply(page);
  const before = await ask('page');
  await driftAway(page, drift);
  const after = await ask('page');
  await page.close();
  return { before, after };
}

const missing = ({ drift, thread }: PageReading) => partsOf([...drift, ...(thread?.drift ?? [])]);
const authors = ({ thread }: PageReading) => (thread?.messages ?? []).map(({ author }) => author);
/** What is left of the conversation is its end, or nothing: nobody is taken for somebody else. */
const isEnd = (part: readonly string[], whole: readonly string[]) =>
  part.join() === whole.slice(whole.length - part.length).join();

/** What a part being gone means for what is read of it. */
const QUIET: Readonly<Record<PageDrift['part'], (after: PageReading, before: PageReading) => void>> = {
  ticket: (after) => expect(after.ticket).toBeNull(),
  composer: (after) => expect(after.ticket?.composer).toBeNull(),
  visibility: (after) => expect(after.ticket?.visibility).toBe(after.helpdesk === 'zendesk' ? 'unknown' : 'public'),
  thread: (after, before) => expect(authors(after).length).toBeLessThan(authors(before).length),
  roles: (after, before) => expect(authors(after).length).toBeLessThan(authors(before).length),
  channel: (after) => expect(after.ticket?.channel).toBeNull(),
  times: (after) => expect(after.thread?.messages.every(({ at }) => at === undefined)).toBe(true),
  clock: () => undefined,
  names: (after) => expect(after.thread?.customerName).toBeNull(),
};

describe.concurrent('when a helpdesk changes', () => {
  for (const drift of DRIFTS)
    test(`${drift.name} on ${drift.helpdesk}, that part is missing and nothing is guessed`, async () => {
      const { before, after } = await readings(drift);
      expect(missing(before)).toEqual([]);
      expect(missing(after)).toContain(drift.part);
      QUIET[drift.part](after, before);
      expect(isEnd(authors(after), authors(before))).toBe(true);
      if (drift.part === 'ticket') return;
      expect(after.ticket?.id).toBe(before.ticket?.id);
      expect([before.ticket?.channel, null]).toContain(after.ticket?.channel);
    });
});
