import type { Channel, ThreadMessage } from '../analyzer/contract.ts';

/** Who will read what the composer holds. What is `unknown` might be a note, and is neither read nor written. */
export type Visibility = 'public' | 'internal' | 'unknown';

/**
 * The ticket that the agent is looking at. Elements are live: never keep one across a turn of the event loop
 * without asking `isConnected` and `activeTicket()` again.
 */
export interface ActiveTicket {
  readonly id: string;
  /** The element that holds this ticket's log and composer, and nothing of another ticket. */
  readonly pane: HTMLElement;
  /** The editable element or textarea of the reply; null while the composer is closed. */
  readonly composer: HTMLElement | null;
  readonly visibility: Visibility;
  /** null when the page does not tell. */
  readonly channel: Channel | null;
  /** Something to write in where the reply's composer is expected, and known by nothing else. Only ever pointed at. */
  readonly strangeEditor: HTMLElement | null;
  /** What was expected around the composer and not found. */
  readonly drift: readonly Drift[];
}

/** What the page tells about the conversation. What it does not tell is null or missing, never guessed. */
export interface ThreadReading {
  /** Public messages only, oldest first; times are ISO 8601 with offset. */
  readonly messages: readonly ThreadMessage[];
  /** False when the page holds back older messages ("show more", "+11 conversations"). */
  readonly complete: boolean;
  readonly customerName: string | null;
  readonly agentName: string | null;
  /** Parts of the page that were expected and not found; for diagnostics, never ticket text. */
  readonly drift: readonly Drift[];
}

export type Drift =
  /** The address names a ticket that the page does not show. */
  | 'pane'
  | 'composer'
  /** Whether the composer holds a reply or a note. */
  | 'visibility'
  | 'log'
  | 'author'
  | 'time'
  /** Messages from the future: the clocks of helpdesk and computer differ. */
  | 'clock'
  | 'channel'
  | 'customer-name'
  | 'agent-name';

/** One helpdesk's page, read only. Knows no rule and no editor. */
export interface Helpdesk {
  /** `sample` is the ticket to try on the welcome page. */
  readonly id: 'zendesk' | 'freshdesk' | 'sample';
  /** Placeholder prefixes that this helpdesk fills when it sends. */
  readonly filledOnSend: readonly string[];
  /** Whether this page is this helpdesk's agent interface. */
  matches(url: URL, document: Document): boolean;
  /** Whether this is the address of a ticket, whatever the page shows. */
  isTicket(url: URL): boolean;
  /** The ticket in front of the agent, or null where none is open. Cheap: it may run on every key press. */
  activeTicket(document: Document, url: URL): ActiveTicket | null;
  /** Reads the conversation and names of that ticket. Costs more: run it when the log changed. */
  readThread(ticket: ActiveTicket): ThreadReading;
  /** The button that would send the reply now; null when it can't be told. It is only looked at, never touched. */
  sendButton(ticket: ActiveTicket): HTMLElement | null;
}
