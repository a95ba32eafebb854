import { expect, it, vi } from 'vitest';
import { DEFAULT_HOUSE, type HouseRules } from '../analyzer/house.ts';
import { builtInPack } from '../packs/built-in/index.ts';
import { quickDesk } from './quick-desk.ts';
import type { QuickQuestion } from './quick-insert.ts';

const question: QuickQuestion = {
  query: 'waiting',
  interfaceLanguage: 'en',
  language: 'en',
  draft: '',
  lastCustomerMessage: null,
  customerName: null,
  agentName: null,
  channel: 'email',
  formality: null,
  lateMinutes: null,
  moments: [],
  missing: [],
};

it('offers the statements that hold now, also after packs changed', async () => {
  let house: HouseRules = DEFAULT_HOUSE;
  const ask = quickDesk(vi.fn(async () => house));
  const before = await ask(question);
  expect(before.length).toBeGreaterThan(1);
  const own = builtInPack.statements.filter(({ id }) => id === before[0]?.id);
  house = { ...DEFAULT_HOUSE, library: own };
  expect((await ask(question)).map(({ id }) => id)).toEqual([before[0]?.id]);
  house = { ...DEFAULT_HOUSE, library: [] };
  expect(await ask(question)).toEqual([]);
});
