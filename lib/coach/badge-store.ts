import type { Helpdesk } from '../helpdesks/contract.ts';
import { BADGE_AT_HOME, type BadgePlace } from '../settings/badge-place.ts';

type HelpdeskId = Helpdesk['id'];

/** Where badge places are kept; the browser's storage, or what stands in for it in tests. */
export interface BadgeStore {
  load(helpdesk: HelpdeskId): Promise<BadgePlace>;
  keep(helpdesk: HelpdeskId, place: BadgePlace): Promise<void>;
}

/** For a page on which there is nothing to remember. */
export const forgetfulBadges: BadgeStore = { load: async () => BADGE_AT_HOME, keep: async () => undefined };
