import { useWords } from '../ui/words.ts';
import { type Asked, isNarrowed } from './offer.ts';

interface Props {
  readonly asked: Asked;
  ask(patch: Partial<Asked>): void;
}

/** Why nothing is shown, and what to do about it. */
export function Empty({ asked, ask }: Props) {
  const words = useWords();
  const query = asked.query.trim();
  const isFiltered = isNarrowed({ ...asked, query: '' });
  const why = query === '' ? words.t('noStatements') : words.t('nothingFound', query);
  return (
    <div className="empty">
      <p className="soft">{why}</p>
      {isFiltered && (
        <button
          type="button"
          className="quiet"
          data-roving
          onClick={() => ask({ fourA: null, situation: null, register: null })}
        >
          {words.t('libraryClearFilters')}
        </button>
      )}
    </div>
  );
}
