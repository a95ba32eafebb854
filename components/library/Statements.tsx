import { useMemo, useState } from 'react';
import type { Choice } from '../../lib/library/choose.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import { useWords } from '../ui/words.ts';
import { type Asked, type Stock, shelves, ticketFacts } from './offer.ts';
import { SearchRow } from './SearchRow.tsx';
import { StatementShelf } from './StatementShelf.tsx';
import { initialAsked } from './suggested-choice.ts';

interface Props {
  readonly stock: Stock;
  readonly view: CoachView | null;
  /** null where nothing can be inserted; statements are copied then. */
  readonly insert: ((text: string) => void) | null;
  copy(text: string): void;
}

/** What a statement is to be used for, once its gaps are filled. */
export type Purpose = 'insert' | 'copy';

export interface Pending {
  readonly choice: Choice;
  readonly purpose: Purpose;
}

function useAsked(view: CoachView | null): [Asked, (patch: Partial<Asked>) => void] {
  const words = useWords();
  const [chosen, setChosen] = useState<Partial<Asked>>({});
  const asked = { ...initialAsked(view, words.language), ...chosen };
  return [asked, (patch) => setChosen((before) => ({ ...before, ...patch }))];
}

/** The library: searched, grouped by the four A's, and used by Enter or a click. */
export function Statements({ stock, view, insert, copy }: Props) {
  const words = useWords();
  const [asked, ask] = useAsked(view);
  const [pending, setPending] = useState<Pending | null>(null);
  const { query, language, address } = asked;
  const shown = useMemo(
    () => shelves(stock, view, { query, language, address }),
    [stock, view, query, language, address],
  );
  const finish = (text: string, purpose: Purpose) => {
    setPending(null);
    (purpose === 'insert' && insert ? insert : copy)(text);
  };
  const use = (choice: Choice, purpose: Purpose) =>
    choice.missing.length > 0 ? setPending({ choice, purpose }) : finish(choice.filled, purpose);
  const purpose: Purpose = insert ? 'insert' : 'copy';
  const first = shown[0]?.choices[0];
  return (
    <section className="statements" aria-label={words.t('statements')}>
      <SearchRow asked={asked} ask={ask} onEnter={() => first && use(first, purpose)} />
      {shown.map((shelf) => (
        <StatementShelf
          key={`${shelf.fourA} ${query}`}
          shelf={shelf}
          purpose={purpose}
          pending={pending}
          facts={ticketFacts(view, language)}
          onUse={use}
          onFilled={finish}
          onCancel={() => setPending(null)}
        />
      ))}
      {shown.length === 0 && (
        <p className="soft empty">{query.trim() ? words.t('nothingFound', query.trim()) : words.t('noStatements')}</p>
      )}
    </section>
  );
}
