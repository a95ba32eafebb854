import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../analyzer/contract.ts';
import type { CoachView, ExplainedFinding } from '../messages/protocol.ts';
import { BADGE_AT_HOME } from '../settings/badge-place.ts';
import type { CoachState, Open } from './contract.ts';

export type CoachStore = StoreApi<CoachState>;

const AT_REST: Open = { kind: 'badge' };

const EMPTY_VIEW: CoachView = {
  status: 'no-ticket',
  helpdesk: null,
  ticketId: null,
  revision: 0,
  channel: { value: null, by: 'unknown' },
  threadComplete: true,
  unread: [],
  customerName: null,
  agentName: null,
  draft: '',
  language: null,
  findings: [],
  analysis: null,
  briefing: null,
  hiddenHere: 0,
  lastCustomerMessage: null,
  notice: null,
};

/** The session's one state: what card, badge, popup and side panel show. */
export function createCoachStore(interfaceLanguage: Language): CoachStore {
  return createStore<CoachState>(() => ({
    view: EMPTY_VIEW,
    open: AT_REST,
    marked: [],
    theme: 'light',
    interfaceLanguage,
    beforeSending: [],
    badge: BADGE_AT_HOME,
  }));
}

/** Changes parts of the view. A card whose finding has gone closes with it. */
export function patchView(store: CoachStore, patch: Partial<CoachView>): void {
  store.setState((state) => {
    const view = { ...state.view, ...patch };
    return { view, open: stillOpen(state.open, view) };
  });
}

/** Everything judged so far is forgotten: another ticket, or a note. */
export function clearJudgement(store: CoachStore): void {
  store.setState((state) => ({
    view: { ...state.view, findings: [], analysis: null, briefing: null, language: null, notice: null },
    open: AT_REST,
    marked: [],
    beforeSending: [],
  }));
}

export function setOpen(store: CoachStore, open: Open): void {
  store.setState({ open });
}

export function closeOpen(store: CoachStore): void {
  if (store.getState().open.kind !== 'badge') store.setState({ open: AT_REST });
}

type Shown = Pick<CoachState, 'marked' | 'beforeSending'>;

/** Sets what is pointed out in draft and at the send button; listeners hear of it only when it is another than before. */
export function setShown(store: CoachStore, { marked, beforeSending }: Shown): void {
  const before = store.getState();
  if (!same(before.marked, marked)) store.setState({ marked });
  if (!same(before.beforeSending, beforeSending)) store.setState({ beforeSending });
}

function same(before: readonly ExplainedFinding[], now: readonly ExplainedFinding[]): boolean {
  return before.length === now.length && now.every((finding, index) => before[index] === finding);
}

export function findingOf(store: CoachStore, key: string): ExplainedFinding | null {
  return store.getState().view.findings.find((finding) => finding.key === key) ?? null;
}

function stillOpen(open: Open, view: CoachView): Open {
  if (open.kind !== 'card') return open;
  return view.findings.some((finding) => finding.key === open.key) ? open : AT_REST;
}
