import type { BadgePlace } from '../settings/badge-place.ts';

type HelpdeskId = 'zendesk' | 'freshdesk';

/** Where badge places are kept; the browser's storage, or what stands in for it in tests. */
export interface BadgeStore {
  load(helpdesk: HelpdeskId): Promise<BadgePlace>;
  keep(helpdesk: HelpdeskId, place: BadgePlace): Promise<void>;
}
