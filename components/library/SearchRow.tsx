import { Search, SlidersHorizontal, X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Language } from '../../lib/analyzer/contract.ts';
import type { Address, Statement } from '../../lib/packs/schema.ts';
import { Segments } from '../ui/Segments.tsx';
import { useWords } from '../ui/words.ts';
import { Filters } from './Filters.tsx';
import { type Asked, isNarrowed } from './offer.ts';

interface Props {
  readonly asked: Asked;
  readonly statements: readonly Statement[];
  ask(patch: Partial<Asked>): void;
  onEnter(): void;
}

const ADDRESSES: readonly Address[] = ['Sie', 'du'];

function Field({ asked, ask, onEnter }: Omit<Props, 'statements'>) {
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
    if (event.key !== 'Escape' || asked.query === '') return;
    event.preventDefault();
    ask({ query: '' });
  };
  return (
    <div className="search">
      <Search aria-hidden="true" />
      <input
        type="search"
        value={asked.query}
        aria-label={words.t('search')}
        placeholder={words.t('searchShort')}
        autoComplete="off"
        spellCheck={false}
        data-roving
        // biome-ignore lint/a11y/noAutofocus: the agent opened this window to find something
        autoFocus
        onChange={(event) => ask({ query: event.target.value })}
        onKeyDown={onKeyDown}
      />
      {asked.query !== '' && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.t('clearSearch')}
          onClick={() => ask({ query: '' })}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function LanguageAndAddress({ asked, ask }: Pick<Props, 'asked' | 'ask'>) {
  const words = useWords();
  const languages: readonly { value: Language; text: string; label: string }[] = [
    { value: 'en', text: 'EN', label: words.t('languageEnglish') },
    { value: 'de', text: 'DE', label: words.t('languageGerman') },
  ];
  return (
    <>
      <Segments
        label={words.t('statementLanguage')}
        options={languages}
        chosen={asked.language}
        onChoose={(language) => ask({ language })}
      />
      {asked.language === 'de' && (
        <Segments
          label={words.t('statementAddress')}
          options={ADDRESSES.map((value) => ({ value, text: value, label: value }))}
          chosen={asked.address}
          onChoose={(address) => ask({ address })}
        />
      )}
    </>
  );
}

/** The search field, the language and address that the statements are to have, and more filters behind a button. */
export function SearchRow({ asked, statements, ask, onEnter }: Props) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isFiltered = isNarrowed({ ...asked, query: '' });
  return (
    <div className="search-row">
      <Field asked={asked} ask={ask} onEnter={onEnter} />
      <LanguageAndAddress asked={asked} ask={ask} />
      <button
        type="button"
        className="icon-button"
        data-action="filters"
        data-active={isFiltered || undefined}
        aria-expanded={isOpen}
        aria-controls={id}
        title={words.t('libraryFilters')}
        aria-label={words.t(isFiltered ? 'libraryFiltersOn' : 'libraryFilters')}
        onClick={() => setOpen(!isOpen)}
      >
        <SlidersHorizontal aria-hidden="true" />
      </button>
      {isOpen && <Filters id={id} asked={asked} statements={statements} ask={ask} />}
    </div>
  );
}
