import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BADGE_AT_HOME, keepBadgePlace, readBadgePlace, storedBadgePlace } from './badge-place.ts';

beforeEach(() => fakeBrowser.reset());

it('is remembered for each helpdesk apart', async () => {
  const moved = { at: { right: 40, bottom: -12 }, folded: true };
  await keepBadgePlace('zendesk', moved);
  expect(await storedBadgePlace('zendesk')).toEqual(moved);
  expect(await storedBadgePlace('freshdesk')).toEqual(BADGE_AT_HOME);
});

it.each([
  null,
  7,
  'x',
  {},
  { at: { right: 'a', bottom: 1 } },
  { at: { right: Number.NaN, bottom: 1 }, folded: 'yes' },
])('is the default where %j is stored', (stored) => {
  expect(readBadgePlace(stored)).toEqual(BADGE_AT_HOME);
});
