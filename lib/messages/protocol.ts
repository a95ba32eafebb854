import type { Briefing } from '../analyzer/briefing.ts';
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
/** Port name of the options page's line to the content script of a tab; one question a port. */
export const PAGE_PORT = 'attune-page';

/** Port name of the options page's question what packs and policy decide. */
export const TEAM_PORT = 'attune-team';
/** Port name of what the pack studio asks; one question a port, which is given up by closing it. */
export const STUDIO_PORT = 'attune-studio';
/** Port name of a question for statements; one question a port. */
export const STATEMENTS_PORT = 'attune-statements';
/** Port name of a page's wish to see the side panel; one wish a port. */
export const SIDE_PANEL_PORT = 'attune-side-panel';

export type CoachToBackground =
  | { readonly kind: 'analyze'; readonly revision: number; readonly request: AnalysisRequest }
  | { readonly kind: 'ping' };

export type BackgroundToCoach =
  | {
      readonly kind: 'analysis';
      readonly revision: number;
      readonly analysis: Analysis;
      readonly findings: readonly ExplainedFinding[];
      readonly briefing: Briefing;
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
  /** The agent wants no coaching in this ticket. */
  | 'paused'
  /** The draft could not be judged; its next change is tried again. */
  | 'failed'
  /** The extension was updated or reloaded under this page. */
  | 'disconnected';

/** A part of the helpdesk's page that is read by itself, and goes quiet by itself. */
export type PagePart =
  | 'ticket'
  | 'composer'
  | 'visibility'
  | 'thread'
  | 'roles'
  | 'channel'
  | 'times'
  | 'clock'
  | 'names';

/** What the badge, the card, the popup and the side panel show. */
export interface CoachView {
  readonly status: CoachStatus;
  readonly helpdesk: 'zendesk' | 'freshdesk' | 'sample' | null;
  readonly ticketId: string | null;
  readonly revision: number;
  /** The channel in force, who said so, and whether the page told it at all. */
  readonly channel: { readonly value: Channel | null; readonly by: 'page' | 'agent' | 'unknown' };
  readonly threadComplete: boolean;
  /** Parts of the page that were expected, and not found for as long as no page takes to load. Nothing is said about them. */
  readonly unread: readonly PagePart[];
  readonly customerName: string | null;
  readonly agentName: string | null;
  readonly draft: string;
  readonly language: Language | null;
  readonly findings: readonly ExplainedFinding[];
  readonly analysis: Analysis | null;
  readonly briefing: Briefing | null;
  /** How many findings "not here" hides in this ticket. */
  readonly hiddenHere: number;
  /** The customer's last message, to fill statements from. */
  readonly lastCustomerMessage: string | null;
  /** The last thing that the agent has to know, e.g. that a text is on the clipboard; null when there is none. */
  readonly notice: Notice | null;
}

export type Notice =
  | { readonly kind: 'applied' }
  /** `done` of `of` rewrites of one kind stand in the draft, each a step of its own for the editor's undo. */
  | { readonly kind: 'applied-all'; readonly done: number; readonly of: number }
  | { readonly kind: 'inserted' }
  /** What the agent decided; the command `undo` takes it back as long as the notice stands. */
  | { readonly kind: 'hidden'; readonly title: string }
  | { readonly kind: 'spared'; readonly phrase: string }
  | { readonly kind: 'rule-off'; readonly title: string }
  | { readonly kind: 'paused' }
  | { readonly kind: 'undone' }
  /** The browser did not store a decision: everything is as it was. */
  | { readonly kind: 'not-stored' }
  | { readonly kind: 'copied'; readonly text: string }
  | { readonly kind: 'text-changed' }
  | { readonly kind: 'failed' };

export const UNDOABLE: ReadonlySet<Notice['kind']> = new Set(['hidden', 'spared', 'rule-off', 'paused']);

/** What an agent can ask of the coach, from the card as well as from the popup. */
export type CoachCommand =
  | { readonly kind: 'apply'; readonly key: string; readonly suggestion: number }
  /** Takes the first rewrite of every finding of that rule. */
  | { readonly kind: 'apply-all'; readonly rule: string }
  | { readonly kind: 'not-here'; readonly key: string }
  /** Shows again what "not here" hid in this ticket. */
  | { readonly kind: 'show-hidden' }
  /** Never again marks the words under that finding, in any ticket. */
  | { readonly kind: 'never-phrase'; readonly key: string }
  | { readonly kind: 'rule-off'; readonly rule: string }
  /** No coaching in this ticket, until `resume` or the next ticket. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Takes back the decision that the notice tells. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'set-channel'; readonly channel: Channel }
  | { readonly kind: 'focus-finding'; readonly key: string }
  | { readonly kind: 'dismiss-notice' };

export type CoachToView = { readonly kind: 'view'; readonly view: CoachView };
export type ViewToCoach = { readonly kind: 'command'; readonly command: CoachCommand };

/** What the options page asks of a page: what was found on it, or to leave it since its permission is given back. */
export type PageQuestion = 'diagnose' | 'leave';

/**
 * Which parts of a helpdesk's page were found, to be pasted into a bug report. Nothing in it comes from the ticket: no text,
 * no name, no number of it, no address.
 */
export interface Diagnosis {
  readonly helpdesk: 'zendesk' | 'freshdesk' | 'sample' | null;
  /** `open` is a reply that is coached. */
  readonly state: 'no-ticket' | 'no-composer' | 'note' | 'unreadable' | 'open';
  readonly editor: string | null;
  readonly visibility: 'public' | 'internal' | 'unknown' | null;
  /** As the page tells it. */
  readonly channel: Channel | null;
  /** Parts of the page that can't be read now. */
  readonly unread: readonly PagePart[];
  /** Whether the page was still loading, so that more may come. */
  readonly loading: boolean;
  /** What of them is not found, in the adapter's words. */
  readonly missing: readonly string[];
  /** Null where the thread was not read, as over a note. */
  readonly thread: {
    readonly customer: number;
    readonly agent: number;
    readonly timed: number;
    readonly complete: boolean;
    readonly customerName: boolean;
    readonly agentName: boolean;
  } | null;
}
