import { type Ref, useState } from 'react';
import { useWords } from '../../ui/words.ts';
import { refusals } from '../problems-by-place.ts';
import { useStudio } from '../use-studio.ts';
import type { EntryKey, EntryKind, EntryOf } from './kind.ts';
import { Pages } from './Pages.tsx';
import { useSearch } from './use-search.ts';

interface Props<K extends EntryKey> {
  readonly kind: EntryKind<K>;
  readonly entries: readonly EntryOf<K>[];
  readonly chosen: number | null;
  /** Where the focus goes when the entry that had it is gone. */
  readonly addButton: Ref<HTMLButtonElement>;
  onChoose(at: number): void;
  onAdd(): void;
}

/** Entries in sight at a time. Fewer than this need no search either. */
const PAGE = 40;
const SEARCHED_FROM = 8;

interface RowProps<K extends EntryKey> extends Pick<Props<K>, 'kind' | 'onChoose'> {
  readonly entry: EntryOf<K>;
  readonly at: number;
  readonly isChosen: boolean;
}

function Row<K extends EntryKey>({ kind, entry, at, isChosen, onChoose }: RowProps<K>) {
  const words = useWords();
  const { checked } = useStudio();
  const errors = refusals(checked.byPlace.get(`${kind.key}[${at}]`) ?? []);
  return (
    <li>
      <button type="button" aria-current={isChosen} onClick={() => onChoose(at)}>
        <span className="entry-title" lang={kind.language(entry)}>
          {kind.title(entry) || words.t('studioUntitled')}
        </span>
        <span className="entry-beside soft">{kind.beside(entry, words)}</span>
        {errors > 0 && (
          <span className="count">
            <span aria-hidden="true">{errors}</span>
            <span className="visually-hidden">{words.plural('studioErrors', errors)}</span>
          </span>
        )}
      </button>
    </li>
  );
}

/** The page that is shown: the one that was turned to, or that of an entry that was chosen since. */
function usePage(found: readonly number[], chosen: number | null) {
  const [turned, turn] = useState({ page: 0, chosen });
  const place = chosen === null ? -1 : found.indexOf(chosen);
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
  const page = turned.chosen !== chosen && place >= 0 ? Math.floor(place / PAGE) : Math.min(turned.page, last);
  if (turned.chosen !== chosen) turn({ page, chosen });
  return { page, last, turnTo: (wanted: number) => turn({ page: wanted, chosen }) };
}

/** The entries of one list, a page at a time, with a search among all of them. */
export function EntryList<K extends EntryKey>({ kind, entries, chosen, addButton, onChoose, onAdd }: Props<K>) {
  const words = useWords();
  const { query, setQuery, found } = useSearch(entries, kind.searched);
  // What is edited stays in the list, though it may no longer hold what was searched for.
  const shown = chosen === null || found.includes(chosen) ? found : [chosen, ...found];
  const { page, last, turnTo } = usePage(shown, chosen);
  return (
    <div className="studio-list">
      <div className="studio-list-head">
        {entries.length >= SEARCHED_FROM && (
          <input
            className="field"
            type="search"
            aria-label={words.t('studioSearch', String(entries.length))}
            placeholder={words.t('studioSearch', String(entries.length))}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
        <button ref={addButton} type="button" className="plain" onClick={onAdd}>
          {words.t(kind.add)}
        </button>
      </div>
      <p className="visually-hidden" role="status">
        {query === '' ? '' : words.plural('studioFound', found.length)}
      </p>
      {shown.length === 0 ? (
        <p className="soft empty">{words.t(query === '' ? kind.none : 'studioFoundNone')}</p>
      ) : (
        <ul className="sheet">
          {shown.slice(page * PAGE, (page + 1) * PAGE).map((at) => {
            const entry = entries[at];
            return (
              entry && <Row key={at} kind={kind} entry={entry} at={at} isChosen={at === chosen} onChoose={onChoose} />
            );
          })}
        </ul>
      )}
      <Pages page={page} last={last} onTurn={turnTo} />
    </div>
  );
}
