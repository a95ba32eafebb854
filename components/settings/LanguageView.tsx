import type { InterfaceLanguageChoice } from '../../lib/settings/interface-language.ts';
import { Segments } from '../ui/Segments.tsx';
import { SettingRow } from '../ui/SettingRow.tsx';
import { useWords } from '../ui/words.ts';
import type { ViewProps } from './Settings.tsx';
import { useDesk } from './use-desk.ts';

/** The language that Attune itself speaks. Each language is called by its own name, to be found by those who need it. */
export function LanguageView({ state }: ViewProps) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  const options: { value: InterfaceLanguageChoice; text: string; label: string }[] = [
    { value: 'auto', text: words.t('optionsLanguageAuto'), label: words.t('optionsLanguageAuto') },
    { value: 'en', text: 'English', label: 'English' },
    { value: 'de', text: 'Deutsch', label: 'Deutsch' },
  ];
  return (
    <>
      <p className="lead">{words.t('optionsLanguageLead')}</p>
      <div className="sheet">
        <SettingRow id="interface-language" title={words.t('optionsInterfaceLanguage')}>
          <Segments
            label={words.t('optionsInterfaceLanguage')}
            options={options}
            chosen={state.language}
            onChoose={(choice) => void attempt(desk.chooseLanguage(choice))}
          />
        </SettingRow>
      </div>
    </>
  );
}
