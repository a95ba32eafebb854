import type { Analysis, AnalysisRequest, Channel, Edit, Language, Severity } from '../analyzer/contract.ts';

/** Everything that travels between the parts of the extension. Plain data only. */

/** Port name of a helpdesk tab's line to the background. */
export const COACH_PORT = 'attune-coach';
/** Port name of a popup's or side panel's line to the content script of the tab that it belongs to. */
export const VIEW_PORT = 'attune-view';
/** Port name of a request to change the agent's settings; one change a port. */
export const SETTINGS_PORT = 'attune-settings';
/** Port name of a request to change what is remembered of the library; one change a port. */
export const LIBRARY_PORT = 'attune-library';

/** Port name of a request about packs; one request a port. */
export const PACKS_PORT = 'attune-packs';

/** Null when the change was stored. */
export interface SettingsAnswer {
  readonly error: string | null;
}

export type CoachToBackground =
  | { readonly kind: 'analyze'; readonly revision: number; readonly request: AnalysisRequest }
  | { readonly kind: 'ping' };

export type BackgroundToCoach =
  | {
      readonly kind: 'analysis';
      readonly revision: number;
      readonly analysis: Analysis;
      readonly findings: readonly ExplainedFinding[];
    }
  | { readonly kind: 'failed'; readonly revision: number; readonly error: string }
  /** Other settings hold from now on: what was judged before may be judged otherwise. */
  | { readonly kind: 'house-changed' }
  | { readonly kind: 'pong' };

/** A finding with what the card shows beside it, in the language of the interface. */
export interface ExplainedFinding {
  /** Stays the same for the same rule on the same words, so that a dismissal survives edits elsewhere. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number | null;
  readonly end: number | null;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly source: { readonly label: string; readonly url: string };
  readonly suggestions: readonly Edit[];
}

export type CoachStatus =
  /** No ticket is open on this page. */
  | 'no-ticket'
  /** A ticket without an open composer. */
  | 'no-composer'
  /** An internal note: never coached. */
  | 'note'
  /** The composer's editor is of an unknown kind. */
  | 'unreadable'
  | 'reading'
  | 'ready'
  /** The draft could not be judged; its next change is tried again. */
  | 'failed'
  /** The extension was updated or reloaded under this page. */
  | 'disconnected';

/** What the badge, the card, the popup and the side panel show. */
export interface CoachView {
  readonly status: CoachStatus;
  readonly helpdesk: 'zendesk' | 'freshdesk' | null;
  readonly ticketId: string | null;
  readonly revision: number;
  /** The channel in force, who said so, and whether the page told it at all. */
  readonly channel: { readonly value: Channel | null; readonly by: 'page' | 'agent' | 'unknown' };
  readonly threadComplete: boolean;
  readonly customerName: string | null;
  readonly agentName: string | null;
  readonly draft: string;
  readonly language: Language | null;
  readonly findings: readonly ExplainedFinding[];
  readonly analysis: Analysis | null;
  /** The customer's last message, to fill statements from. */
  readonly lastCustomerMessage: string | null;
  /** The last thing that the agent has to know, e.g. that a text is on the clipboard; null when there is none. */
  readonly notice: Notice | null;
}

export type Notice =
  | { readonly kind: 'applied' }
  | { readonly kind: 'inserted' }
  | { readonly kind: 'copied'; readonly text: string }
  | { readonly kind: 'text-changed' }
  | { readonly kind: 'failed' };

/** What an agent can ask of the coach, from the card as well as from the popup. */
export type CoachCommand =
  | { readonly kind: 'apply'; readonly key: string; readonly suggestion: number }
  | { readonly kind: 'not-here'; readonly key: string }
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'set-channel'; readonly channel: Channel }
  | { readonly kind: 'focus-finding'; readonly key: string }
  | { readonly kind: 'dismiss-notice' };

export type CoachToView = { readonly kind: 'view'; readonly view: CoachView };
export type ViewToCoach = { readonly kind: 'command'; readonly command: CoachCommand };
