import type { CoachStatus, CoachView } from '../../lib/messages/protocol.ts';

/** What popup and side panel know of their tab: `none` where no coach answers. */
export type Tab =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'none' }
  | { readonly kind: 'view'; readonly view: CoachView };

/** A draft that could not be judged can be written all the same. */
const WRITABLE: ReadonlySet<CoachStatus> = new Set(['reading', 'ready', 'paused', 'failed']);

export function viewOf(tab: Tab): CoachView | null {
  return tab.kind === 'view' ? tab.view : null;
}

export function canInsert(view: CoachView | null): boolean {
  return view !== null && WRITABLE.has(view.status);
}
