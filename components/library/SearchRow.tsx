import { Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Language } from '../../lib/analyzer/contract.ts';
import type { Address } from '../../lib/packs/schema.ts';
import { Segments } from '../ui/Segments.tsx';
import { useWords } from '../ui/words.ts';
import type { Asked } from './offer.ts';

interface Props {
  readonly asked: Asked;
  ask(patch: Partial<Asked>): void;
  onEnter(): void;
}

const ADDRESSES: readonly Address[] = ['Sie', 'du'];

function Field({ asked, ask, onEnter }: Props) {
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
        placeholder={words.t('search')}
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

/** The search field, and the language and address that the statements are to have. */
export function SearchRow(props: Props) {
  const words = useWords();
  const { asked, ask } = props;
  const languages: readonly { value: Language; text: string; label: string }[] = [
    { value: 'en', text: 'EN', label: words.t('languageEnglish') },
    { value: 'de', text: 'DE', label: words.t('languageGerman') },
  ];
  return (
    <div className="search-row">
      <Field {...props} />
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
    </div>
  );
}
