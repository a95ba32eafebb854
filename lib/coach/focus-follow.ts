export interface FocusFollow {
  readonly document: Document;
  readonly composer: () => HTMLElement | null;
  readonly host: HTMLElement;
  /** Called when the agent comes into the editor (or the coach's card) and when the agent leaves both. */
  readonly onFocus: (inside: boolean) => void;
}

/** Tells whether the agent is at work in the composer of a tab that is in front. */
export function followFocus({ document, composer, host, onFocus }: FocusFollow, signal: AbortSignal): () => void {
  let inside = false;
  const check = () => {
    const focused = document.activeElement;
    const now = !document.hidden && focused !== null && (focused === host || !!composer()?.contains(focused));
    if (now === inside || signal.aborted) return;
    inside = now;
    onFocus(now);
  };
  const later = () => setTimeout(check, 0);
  document.addEventListener('focusin', check, { capture: true, signal });
  document.addEventListener('focusout', later, { capture: true, signal });
  document.addEventListener('visibilitychange', check, { signal });
  return check;
}
