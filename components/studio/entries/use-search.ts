import { useDeferredValue, useMemo, useState } from 'react';

/** What the search looks through, by entry: entries never change in place, and ten thousand are not read at each key. */
const folded = new WeakMap<object, string>();

function textOf<T extends object>(entry: T, searched: (entry: T) => string): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const text = searched(entry).toLocaleLowerCase();
  folded.set(entry, text);
  return text;
}

/** The places of the entries that hold every word that is searched for. */
export function useSearch<T extends object>(entries: readonly T[], searched: (entry: T) => string) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = useMemo(() => {
    const terms = asked.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const fits = (entry: T) => terms.every((term) => textOf(entry, searched).includes(term));
    return entries.flatMap((entry, at) => (terms.length === 0 || fits(entry) ? [at] : []));
  }, [entries, asked, searched]);
  return { query, setQuery, found };
}
