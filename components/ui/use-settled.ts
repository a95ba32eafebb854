import { useEffect, useState } from 'react';

/** What came and went while typing is not worth a word. */
const SETTLED_MS = 1000;

/** The value once it has stayed the same for a second: for what screen readers are to say. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
