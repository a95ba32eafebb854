import type { Draft } from '../editors/contract.ts';

/** Gives the focus back from the coach's own interface to the composer, with the caret where it was. */
export class FocusMemory {
  readonly #host: HTMLElement;
  #range: Range | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Call before something of the coach opens that may take the focus. */
  remember(composer: HTMLElement): void {
    const selection = composer.ownerDocument.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (composer.contains(range.commonAncestorContainer)) this.#range = range.cloneRange();
  }

  /** Does nothing while the focus is elsewhere than in the coach: a caret is never moved by closing a card. */
  giveBack(composer: HTMLElement, draft: Draft | null, caret: number | null): void {
    const { ownerDocument: document } = composer;
    if (document.activeElement !== this.#host) return;
    const selection = document.getSelection();
    // A button leaves the selection where it was; a field took it away, and the browser would begin at the top.
    const isThere = composer.contains(selection?.anchorNode ?? null);
    composer.focus({ preventScroll: true });
    if (!selection || composer instanceof HTMLTextAreaElement || isThere) return;
    const range = this.#kept(composer) ?? (caret === null ? null : draft?.rangeOf(caret, caret));
    if (!range) return;
    selection.removeAllRanges();
    selection.addRange(range);
  }

  #kept(composer: HTMLElement): Range | null {
    const range = this.#range;
    this.#range = null;
    return range && composer.contains(range.commonAncestorContainer) ? range : null;
  }
}
