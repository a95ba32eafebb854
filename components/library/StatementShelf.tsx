import { useState } from 'react';
import type { Facts } from '../../lib/library/fill.ts';
import { useWords, type WordKey } from '../ui/words.ts';
import { FillForm } from './FillForm.tsx';
import type { Shelf } from './offer.ts';
import { type RowActions, StatementRow } from './StatementRow.tsx';
import type { Pending, Purpose } from './use-statements.ts';

interface Props extends RowActions {
  readonly shelf: Shelf;
  readonly favourites: readonly string[];
  readonly pending: Pending | null;
  readonly facts: Facts;
  onFilled(text: string, purpose: Purpose): void;
  onCancel(): void;
}

/** Enough to choose from at a glance; the rest is one click or a search away. */
const FIRST = 4;

const OWN_NAMES: Readonly<Record<'favourites' | 'recent', WordKey>> = {
  favourites: 'libraryFavourites',
  recent: 'libraryRecent',
};

function nameOf({ id }: Shelf): WordKey {
  return id === 'favourites' || id === 'recent' ? OWN_NAMES[id] : id;
}

/** The agent's own statements, or those for one of the four A's. */
export function StatementShelf({ shelf, favourites, pending, facts, onFilled, onCancel, ...actions }: Props) {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? shelf.choices : shelf.choices.slice(0, FIRST);
  const more = shelf.choices.length - shown.length;
  return (
    <section className="shelf" data-shelf={shelf.id}>
      <h3>
        {words.t(nameOf(shelf))}
        {shelf.missing && <span className="missing"> ○ {words.t('state_missing')}</span>}
      </h3>
      <ul>
        {shown.map((choice) => {
          const { id } = choice.statement;
          return pending?.choice.text === choice.text ? (
            <FillForm key={id} pending={pending} facts={facts} onFilled={onFilled} onCancel={onCancel} />
          ) : (
            <StatementRow key={id} choice={choice} starred={favourites.includes(id)} {...actions} />
          );
        })}
      </ul>
      {more > 0 && (
        <button type="button" className="quiet" data-roving onClick={() => setShowsAll(true)}>
          {words.t('showMore', String(more))}
        </button>
      )}
    </section>
  );
}
