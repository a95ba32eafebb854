import { useEffect, useState } from 'react';
import { onKeys, type StoredKey, storedKeys } from '../../../lib/studio/keys.ts';

export interface Keys {
  /** Null until they are read. */
  readonly keys: readonly StoredKey[] | null;
  /** Why they can't be read; null as long as they can. */
  readonly failed: string | null;
}

/** The keys of this browser, now and after each change. */
export function useKeys(): Keys {
  const [state, setState] = useState<Keys>({ keys: null, failed: null });
  useEffect(() => {
    const life = new AbortController();
    const show = (next: Keys) => life.signal.aborted || setState(next);
    const look = () =>
      storedKeys().then(
        (keys) => show({ keys, failed: null }),
        (error: unknown) => show({ keys: null, failed: error instanceof Error ? error.message : String(error) }),
      );
    onKeys(look, life.signal);
    void look();
    return () => life.abort();
  }, []);
  return state;
}
