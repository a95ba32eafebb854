import { expect, it } from 'vitest';
import { parsePack } from '../packs/parse.ts';
import { lockedBy } from './team-house.ts';
import { teamHouseOf } from './team-house-of.ts';

it('tells what the team decides, and what it locked', () => {
  const pack = parsePack({
    format: 1,
    id: 'shop',
    version: '1.0.0',
    name: 'Shop',
    languages: ['en'],
    statements: [],
    settings: { rules: { blame: { on: false } }, lateAfter: { email: 600 }, plainLanguage: true },
    locked: ['rules.blame', 'lateAfter'],
  });
  const team = teamHouseOf([{ level: 'team', pack }]);
  expect(team.house).toMatchObject({ rules: { blame: { on: false } }, lateAfter: { email: 600, chat: 5 } });
  expect(lockedBy(team, 'rules.blame')).toBe('Shop');
  expect(lockedBy(team, 'lateAfter.email')).toBe('Shop');
  expect(lockedBy(team, 'plainLanguage')).toBeNull();
});
