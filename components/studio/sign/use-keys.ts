import { useEffect, useState } from 'react';
import { onKeys, type StoredKey, storedKeys } from '../../../lib/studio/keys.ts';

/** The keys of this browser, now and after each change; null until they are read. */
export function useKeys(): readonly StoredKey[] | null {
  const [keys, setKeys] = useState<readonly StoredKey[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const all = await storedKeys();
      if (!life.signal.aborted) setKeys(all);
    };
    onKeys(look, life.signal);
    void look();
    return () => life.abort();
  }, []);
  return keys;
}
