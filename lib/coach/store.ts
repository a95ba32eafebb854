import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../analyzer/contract.ts';
import type { CoachView, ExplainedFinding } from '../messages/protocol.ts';
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
  customerName: null,
  agentName: null,
  draft: '',
  language: null,
  findings: [],
  analysis: null,
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
    view: { ...state.view, findings: [], analysis: null, language: null, notice: null },
    open: AT_REST,
    marked: [],
  }));
}

export function setOpen(store: CoachStore, open: Open): void {
  store.setState({ open });
}

export function closeOpen(store: CoachStore): void {
  if (store.getState().open.kind !== 'badge') store.setState({ open: AT_REST });
}

/** Sets the marks; listeners hear of it only when they are others than before. */
export function setMarked(store: CoachStore, marked: readonly ExplainedFinding[]): void {
  const before = store.getState().marked;
  const same = before.length === marked.length && marked.every((finding, index) => before[index] === finding);
  if (!same) store.setState({ marked });
}

export function findingOf(store: CoachStore, key: string): ExplainedFinding | null {
  return store.getState().view.findings.find((finding) => finding.key === key) ?? null;
}

function stillOpen(open: Open, view: CoachView): Open {
  if (open.kind !== 'card') return open;
  return view.findings.some((finding) => finding.key === open.key) ? open : AT_REST;
}
