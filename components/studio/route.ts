import { useEffect, useState } from 'react';
import { SECTIONS, type SectionId } from './sections.ts';

/** Where in the studio an address leads; without a draft, to the list of drafts. */
export interface Route {
  readonly draft: string | null;
  readonly section: SectionId;
}

const FIRST: SectionId = 'statements';

/** Reads `#studio/<draft>/<section>`. */
function routeIn(hash: string): Route {
  const [, draft = '', section = ''] = hash.replace(/^#/, '').split('/');
  return { draft: draft || null, section: SECTIONS.find(({ id }) => id === section)?.id ?? FIRST };
}

export function addressOf(draft: string, section: SectionId = FIRST): string {
  return `#studio/${draft}/${section}`;
}

/** The place in the studio that the address names, now and after each step of the history. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeIn(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeIn(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
