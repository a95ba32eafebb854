import type { CoachCommand, CoachView, ExplainedFinding } from '../messages/protocol.ts';

/** What stands open at the composer. At rest only the badge does. */
export type Open =
  | { readonly kind: 'badge' }
  | { readonly kind: 'panel' }
  | { readonly kind: 'card'; readonly key: string };

export interface CoachState {
  readonly view: CoachView;
  readonly open: Open;
  /** At most three findings that are marked in the draft now, most severe first. */
  readonly marked: readonly ExplainedFinding[];
  readonly theme: 'light' | 'dark';
  readonly interfaceLanguage: 'en' | 'de';
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
  /** Closes card or panel and gives the focus back to the composer where it had it. */
  close(): void;
  composerRect(): DOMRect | null;
  findingRects(key: string): readonly DOMRect[];
}

/** What the late-loaded interface module exports. */
export interface CoachInterface {
  mount(container: HTMLElement, model: CoachModel, signal: AbortSignal): void;
}
