import { storage } from 'wxt/utils/storage';

/** Where the agent put the badge, and whether it shows its sign alone. One entry for each helpdesk. */
export interface BadgePlace {
  /** Pixels from the composer's lower right corner inwards to the badge's; null where Attune chooses. */
  readonly at: { readonly right: number; readonly bottom: number } | null;
  readonly folded: boolean;
}

export const BADGE_AT_HOME: BadgePlace = { at: null, folded: false };

type HelpdeskId = 'zendesk' | 'freshdesk' | 'sample';

const keyOf = (helpdesk: HelpdeskId) => `local:badge-${helpdesk}` as const;

/** What is stored for that helpdesk; the default where nothing is, or nothing that can be read. */
export async function storedBadgePlace(helpdesk: HelpdeskId): Promise<BadgePlace> {
  return readBadgePlace(await storage.getItem(keyOf(helpdesk)));
}

/** Keeps it for the next page; one that can't be stored holds for this page alone. */
export async function keepBadgePlace(helpdesk: HelpdeskId, place: BadgePlace): Promise<void> {
  await storage.setItem(keyOf(helpdesk), place).catch(() => undefined);
}

/** Read by hand: content scripts hold no schema library. */
export function readBadgePlace(stored: unknown): BadgePlace {
  if (typeof stored !== 'object' || stored === null) return BADGE_AT_HOME;
  const { at, folded } = stored as Readonly<Record<string, unknown>>;
  return { at: readPoint(at), folded: folded === true };
}

function readPoint(at: unknown): BadgePlace['at'] {
  if (typeof at !== 'object' || at === null) return null;
  const { right, bottom } = at as Readonly<Record<string, unknown>>;
  return Number.isFinite(right) && Number.isFinite(bottom) ? { right: Number(right), bottom: Number(bottom) } : null;
}
