const watched = new WeakSet<HTMLElement>();
const composing = new WeakSet<HTMLElement>();

/** Notices from now on when an input method holds words in this editable. Its listeners live as long as the editable. */
export function watchComposition(editable: HTMLElement): void {
  if (watched.has(editable)) return;
  watched.add(editable);
  editable.addEventListener('compositionstart', () => composing.add(editable), { capture: true, passive: true });
  editable.addEventListener('compositionend', () => composing.delete(editable), { capture: true, passive: true });
}

/**
 * Whether an input method holds words that are not the editor's yet. Where they will come to stand is the browser's secret: what
 * is written meanwhile may go under with them.
 */
export const isComposing = (editable: HTMLElement): boolean => composing.has(editable);
