import { useCallback, useEffect, useState } from 'react';
import { placesAround } from './problems-by-place.ts';
import { addressOf } from './route.ts';
import { type SectionId, sectionAt } from './sections.ts';

const CONTROLS = 'input, textarea, select, button';

/** The element of a place, or of the nearest place around it that is shown. */
function elementAt(path: string): HTMLElement | null {
  for (const place of placesAround(path)) {
    const found = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(place)}"]`);
    if (found) return found;
  }
  return null;
}

/** Leads to a place of the pack: to its section, to its entry, and to the field itself, which gets the focus. */
export function useWanted(draft: string, section: SectionId) {
  const [wanted, setWanted] = useState<string | null>(null);
  const goTo = useCallback(
    (path: string) => {
      setWanted(path);
      location.hash = addressOf(draft, sectionAt(path));
    },
    [draft],
  );
  useEffect(() => {
    if (wanted === null || sectionAt(wanted) !== section) return;
    const element = elementAt(wanted);
    element?.scrollIntoView({ block: 'center' });
    (element?.querySelector<HTMLElement>(CONTROLS) ?? element)?.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted, section]);
  return { wanted, goTo };
}
