import { useWords } from '../../ui/words.ts';

interface Props {
  readonly page: number;
  readonly last: number;
  onTurn(page: number): void;
}

/** Turns the pages of a list; nothing where there is only one. */
export function Pages({ page, last, onTurn }: Props) {
  const words = useWords();
  if (last === 0) return null;
  return (
    <nav className="studio-pages" aria-label={words.t('studioPages')}>
      <button type="button" className="quiet" disabled={page === 0} onClick={() => onTurn(page - 1)}>
        {words.t('studioPageBefore')}
      </button>
      <span className="soft">{words.t('studioPage', String(page + 1), String(last + 1))}</span>
      <button type="button" className="quiet" disabled={page === last} onClick={() => onTurn(page + 1)}>
        {words.t('studioPageAfter')}
      </button>
    </nav>
  );
}
