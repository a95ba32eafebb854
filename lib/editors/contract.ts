import type { Edit } from '../analyzer/contract.ts';

/**
 * The agent's own words in a composer. `text` has one "\n" between paragraphs and per soft break; quoted history and a
 * signature that the helpdesk put there are left out of it, and the map knows.
 */
export interface Draft {
  readonly text: string;
  /** Offset of the caret in `text`; null when the caret is not in the agent's words. */
  readonly caret: number | null;
  /** The DOM range of `[start, end)`; null when a node has gone. For textareas always null. */
  rangeOf(start: number, end: number): Range | null;
  /** Client rectangles of `[start, end)`, also for textareas (measured in a mirror). */
  rectsOf(start: number, end: number): readonly DOMRect[];
}

/** `text-changed`: also while an input method holds words. `not-written`: nothing was changed. The caller offers the clipboard and says so. */
export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'text-changed' | 'composer-gone' | 'editor-silent' | 'not-written' };

/** An edit, with the text that is expected under `[start, end)`; a write to other text is refused. */
export interface GuardedEdit extends Edit {
  readonly expected: string;
}

/** One kind of editor. Knows no rule and no helpdesk. */
export interface EditorDriver {
  readonly id: 'ckeditor' | 'froala' | 'textarea' | 'plain';
  matches(composer: HTMLElement): boolean;
  read(composer: HTMLElement): Draft;
  /**
   * Writes through the editor's own model: formatting around stays, one Ctrl+Z takes it back, the caret stays with
   * the agent (moved by the length difference when it stands behind the edit), and the result is read back.
   */
  replace(composer: HTMLElement, edit: GuardedEdit, signal: AbortSignal): Promise<WriteResult>;
  /** Inserts at `at` (an offset into the draft's text), or at the caret, or at the end when neither is known. */
  insert(composer: HTMLElement, text: string, at: number | null, signal: AbortSignal): Promise<WriteResult>;
}
