import { useEffect, useLayoutEffect, useRef } from 'react';

function focusRow(statement: string): void {
  const row = document.querySelector<HTMLElement>(`[data-statement="${CSS.escape(statement)}"]`);
  row?.focus({ preventScroll: true });
}

/**
 * A statement that was used moves to the top shelf a moment later, or comes back in place of its form: the focus goes along, so
 * that the next arrow key starts where the last one ended. Returns what has to hear of each use.
 */
export function useFocusAlong(): (statement: string) => void {
  const used = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (used.current !== null && document.activeElement === document.body) focusRow(used.current);
  });
  useEffect(() => {
    const stop = new AbortController();
    const forget = () => {
      used.current = null;
    };
    // From then on the focus is where the agent put it.
    for (const type of ['keydown', 'pointerdown'])
      window.addEventListener(type, forget, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (statement) => {
    used.current = statement;
  };
}
