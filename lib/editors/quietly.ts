const FOCUS_EVENTS = ['focus', 'blur', 'focusin', 'focusout'];

/** The element that has the focus, also inside open shadow roots. */
function focused(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
}

/**
 * Runs a change that needs the composer's selection, and gives the focus back where the agent has it elsewhere: then nobody
 * in the page hears of the way there and back. `alsoHeld` are other events that nobody hears of.
 */
export function quietly(change: () => void, alsoHeld: readonly string[] = []): void {
  const before = focused();
  const elsewhere = before instanceof HTMLElement && before !== document.body ? before : null;
  const hold = new AbortController();
  const options = { capture: true, signal: hold.signal };
  for (const type of [...(elsewhere ? FOCUS_EVENTS : []), ...alsoHeld])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), options);
  try {
    change();
    if (elsewhere !== focused()) elsewhere?.focus({ preventScroll: true });
  } finally {
    hold.abort();
  }
}
