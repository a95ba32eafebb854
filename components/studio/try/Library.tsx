import { useMemo } from 'react';
import { builtInPack } from '../../../lib/packs/built-in/index.ts';
import { mergePacks } from '../../../lib/packs/merge-packs.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import { NO_MEMORY } from '../../../lib/settings/library-memory.ts';
import { fittingShelves } from '../../library/offer.ts';
import { Preview } from '../../library/Preview.tsx';
import { initialAsked } from '../../library/suggested-choice.ts';
import { useWords } from '../../ui/words.ts';
import type { Tried, TriedTicket } from './use-tried.ts';
import { viewOf } from './view-of.ts';

interface Props {
  readonly pack: Pack;
  readonly ticket: TriedTicket;
  readonly tried: Tried;
}

/** Of each of the four A's, as many as an agent sees at a glance. */
const SHOWN = 3;

/** What popup and side panel would offer for this ticket, the pack's own statements told apart. */
export function Library({ pack, ticket, tried }: Props) {
  const words = useWords();
  const statements = useMemo(() => {
    return mergePacks([
      { level: 'built-in', pack: builtInPack },
      { level: 'team', pack },
    ]).library;
  }, [pack]);
  const own = useMemo(() => new Set(pack.statements.map(({ id }) => id)), [pack]);
  const view = viewOf(ticket, tried);
  const shelves = fittingShelves(statements, view, initialAsked(view, words.language), NO_MEMORY);
  return (
    <details className="tried-library">
      <summary>{words.t('studioTryLibrary')}</summary>
      {shelves.map(({ id, missing, choices }) => (
        <section key={id}>
          <h5>
            {words.t(id === 'favourites' || id === 'recent' ? 'studioTryLibrary' : id)}
            {missing && <span className="soft"> ○ {words.t('state_missing')}</span>}
          </h5>
          <ul className="points">
            {choices.slice(0, SHOWN).map(({ statement, text, filled, spans }) => (
              <li key={statement.id} lang={text.language}>
                <Preview text={filled} spans={spans} />
                {own.has(statement.id) && <span className="count">{words.t('studioTryYours')}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
