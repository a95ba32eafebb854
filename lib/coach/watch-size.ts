export interface Watched {
  /** The element that counts now; another one may take its place. */
  element(): HTMLElement | null;
  /** Calls back whenever that may have happened. */
  subscribe(listener: () => void): () => void;
}

/**
 * Calls back when the element grew or shrank, right after the browser has laid the page out, so that no key press has to
 * measure it.
 */
export function watchSize({ element, subscribe }: Watched, resized: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(resized);
  let watched: HTMLElement | null = null;
  const look = () => {
    const now = element();
    if (now === watched) return;
    observer.disconnect();
    watched = now;
    if (now) observer.observe(now);
  };
  const unsubscribe = subscribe(look);
  signal.addEventListener(
    'abort',
    () => {
      unsubscribe();
      observer.disconnect();
    },
    { once: true },
  );
  look();
}
