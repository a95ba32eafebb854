import { useState } from 'react';
import type { Choice } from '../../lib/library/choose.ts';
import type { Facts } from '../../lib/library/fill.ts';
import { useWords } from '../ui/words.ts';
import { FillForm } from './FillForm.tsx';
import type { Shelf } from './offer.ts';
import { StatementRow } from './StatementRow.tsx';
import type { Pending, Purpose } from './Statements.tsx';

interface Props {
  readonly shelf: Shelf;
  readonly purpose: Purpose;
  readonly pending: Pending | null;
  readonly facts: Facts;
  onUse(choice: Choice, purpose: Purpose): void;
  onFilled(text: string, purpose: Purpose): void;
  onCancel(): void;
}

/** Enough to choose from at a glance; the rest is one click or a search away. */
const FIRST = 4;

/** The statements for one of the four A's. */
export function StatementShelf({ shelf, purpose, pending, facts, onUse, onFilled, onCancel }: Props) {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? shelf.choices : shelf.choices.slice(0, FIRST);
  const more = shelf.choices.length - shown.length;
  return (
    <section className="shelf" data-four-a={shelf.fourA}>
      <h2>
        {words.t(shelf.fourA)}
        {shelf.missing && <span className="missing"> ○ {words.t('state_missing')}</span>}
      </h2>
      <ul>
        {shown.map((choice) =>
          pending?.choice.text === choice.text ? (
            <FillForm
              key={choice.statement.id}
              pending={pending}
              facts={facts}
              onFilled={onFilled}
              onCancel={onCancel}
            />
          ) : (
            <StatementRow key={choice.statement.id} choice={choice} purpose={purpose} onUse={onUse} />
          ),
        )}
      </ul>
      {more > 0 && (
        <button type="button" className="quiet" data-roving onClick={() => setShowsAll(true)}>
          {words.t('showMore', String(more))}
        </button>
      )}
    </section>
  );
}
