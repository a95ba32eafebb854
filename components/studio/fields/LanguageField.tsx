import type { Language } from '../../../lib/analyzer/contract.ts';
import { useWords } from '../../ui/words.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { languageChoices } from './choices.ts';

interface Props {
  /** Of what is in that language, such as `avoid[3]`. */
  readonly path: string;
  readonly language: Language;
  onChoose(language: Language): void;
}

/** The language of one entry or text. */
export function LanguageField({ path, language, onChoose }: Props) {
  const words = useWords();
  return (
    <ChoiceField
      path={`${path}.language`}
      label={words.t('studioLanguage')}
      options={languageChoices(words)}
      chosen={language}
      onChoose={onChoose}
    />
  );
}
