import type { Choice } from '../../lib/library/choose.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import type { LibraryChange, LibraryMemory } from '../../lib/settings/library-memory.ts';
import { useWords } from '../ui/words.ts';
import { Empty } from './Empty.tsx';
import { FoundCount } from './FoundCount.tsx';
import { isNarrowed, type Stock, ticketFacts } from './offer.ts';
import { SearchRow } from './SearchRow.tsx';
import { StatementShelf } from './StatementShelf.tsx';
import { useFocusAlong } from './use-focus-along.ts';
import { type Purpose, useAsked, useShelves } from './use-statements.ts';

/** The statements, and what is remembered of them. */
export interface Library {
  readonly stock: Stock;
  readonly memory: LibraryMemory;
  remember(change: LibraryChange): void;
}

interface Props {
  readonly library: Library;
  readonly view: CoachView | null;
  /** null where nothing can be inserted; statements are copied then. */
  readonly insert: ((text: string) => void) | null;
  copy(text: string): void;
  /** Tells what has just happened. */
  say(said: string): void;
}

/** The library: searched, narrowed, grouped by the four A's, and used by Enter or a click. */
export function Statements({ library, view, insert, copy, say }: Props) {
  const words = useWords();
  const { stock, memory, remember } = library;
  const { asked, ask, pending, setPending } = useAsked(view);
  const shown = useShelves(stock, view, asked, memory);
  const purpose: Purpose = insert ? 'insert' : 'copy';
  const focusAlong = useFocusAlong();
  const finish = (id: string, text: string, how: Purpose) => {
    focusAlong(id);
    setPending(null);
    (how === 'insert' && insert ? insert : copy)(text);
    remember({ kind: 'used', statement: id });
  };
  const use = (choice: Choice, how: Purpose) =>
    choice.missing.length > 0 ? setPending({ choice, purpose: how }) : finish(choice.statement.id, choice.filled, how);
  const star = ({ statement: { id } }: Choice) => {
    const on = !memory.favourites.includes(id);
    remember({ kind: 'favourite', statement: id, on });
    say(words.t(on ? 'libraryStarred' : 'libraryUnstarred'));
  };
  const first = shown[0]?.choices[0];
  return (
    <section className="statements" aria-label={words.t('statements')}>
      <h2 className="visually-hidden">{words.t('statements')}</h2>
      <SearchRow asked={asked} ask={ask} statements={stock.statements} onEnter={() => first && use(first, purpose)} />
      {shown.map((shelf) => (
        <StatementShelf
          key={`${shelf.id} ${asked.query}`}
          shelf={shelf}
          favourites={memory.favourites}
          purpose={purpose}
          pending={pending}
          facts={ticketFacts(view, asked.language)}
          onUse={use}
          onStar={star}
          onFilled={(text, how) => pending && finish(pending.choice.statement.id, text, how)}
          onCancel={() => setPending(null)}
        />
      ))}
      {shown.length === 0 && <Empty asked={asked} ask={ask} />}
      <FoundCount count={isNarrowed(asked) ? shown.reduce((sum, { choices }) => sum + choices.length, 0) : null} />
    </section>
  );
}
