import type { QuickStatement } from '../library/quick-insert.ts';
import type { CoachCommand, CoachView, ExplainedFinding } from '../messages/protocol.ts';
import type { BadgePlace } from '../settings/badge-place.ts';

/** What stands open at the composer. At rest only the badge does. */
export type Open =
  | { readonly kind: 'badge' }
  | { readonly kind: 'panel' }
  /** Quick insert. */
  | { readonly kind: 'palette' }
  | { readonly kind: 'card'; readonly key: string };

export interface CoachState {
  readonly view: CoachView;
  readonly open: Open;
  /** At most three findings that are marked in the draft now, most severe first. */
  readonly marked: readonly ExplainedFinding[];
  /** What would embarrass when it is sent, without the sentence that is being written. */
  readonly beforeSending: readonly ExplainedFinding[];
  readonly theme: 'light' | 'dark';
  readonly interfaceLanguage: 'en' | 'de';
  readonly badge: BadgePlace;
}

/**
 * The session as the in-page interface sees it: a zustand vanilla store's `getState` and `subscribe`, what the agent can
 * ask for, and where things stand on the screen (client rectangles, null when not on the page).
 */
export interface CoachModel {
  getState(): CoachState;
  subscribe(listener: (state: CoachState) => void): () => void;
  command(command: CoachCommand): void;
  openPanel(): void;
  openCard(key: string): void;
  /** Opens the next or previous finding's card, in the order of the text. */
  step(direction: 1 | -1): void;
  /** Whether a card that was asked for by key opens as soon as the draft is judged. */
  readonly isOpening: boolean;
  /** Closes card or panel and gives the focus back to the composer where it had it. */
  close(): void;
  /** Opens quick insert at the caret. */
  openPalette(): void;
  /** Statements for quick insert, best first. Rejects when the background can't be reached. */
  findStatements(query: string): Promise<readonly QuickStatement[]>;
  /** Opens the side panel; only in answer to a click or key. Rejects where the browser won't. Null where a page can't. */
  readonly openSidePanel: (() => Promise<void>) | null;
  /** Puts the badge elsewhere, or folds it; remembered for this helpdesk. */
  placeBadge(place: BadgePlace): void;
  /** Lights up parts of the draft for as long as the agent looks at what they show; none to end it. */
  light(spans: readonly (readonly [number, number])[]): void;
  composerRect(): DOMRect | null;
  /** Calls back when the composer grew or shrank, until the signal ends. */
  watchComposer(resized: () => void, signal: AbortSignal): void;
  /** Where the last caret in the composer stands. */
  caretRect(): DOMRect | null;
  /** The helpdesk's button that sends. */
  sendButtonRect(): DOMRect | null;
  isSendButton(element: Element): boolean;
  findingRects(key: string): readonly DOMRect[];
}

/** What the late-loaded interface module exports. */
export interface CoachInterface {
  mount(container: HTMLElement, model: CoachModel, signal: AbortSignal): void;
}
