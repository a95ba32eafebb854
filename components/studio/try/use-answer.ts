import { useEffect, useState } from 'react';

/** While somebody types, nothing is asked. */
const SETTLED_MS = 300;

export interface Answer<T> {
  /** The last that came; while a newer question is out, that to an older one. */
  readonly answer: T | null;
  readonly busy: boolean;
  /** Why there is none; null as long as there is one. */
  readonly failed: string | null;
}

/**
 * Asks whenever the question is another one and nobody types any more; an older question is given up then. Null asks nothing.
 * @param ask the same function as long as the question is the same
 */
export function useAnswer<T>(ask: ((signal: AbortSignal) => Promise<T>) | null): Answer<T> {
  const [state, setState] = useState<Answer<T>>({ answer: null, busy: false, failed: null });
  useEffect(() => {
    if (ask === null) return setState({ answer: null, busy: false, failed: null });
    const life = new AbortController();
    const show = (next: Answer<T>) => life.signal.aborted || setState(next);
    setState(({ answer, failed }) => ({ answer, busy: true, failed }));
    const timer = setTimeout(() => {
      ask(life.signal).then(
        (answer) => show({ answer, busy: false, failed: null }),
        (error: unknown) =>
          show({ answer: null, busy: false, failed: error instanceof Error ? error.message : String(error) }),
      );
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [ask]);
  return state;
}
