import type { Address, StatementText } from '../../../lib/packs/schema.ts';
import { useWords, type WordKey } from '../../ui/words.ts';
import { ChecksField } from '../fields/ChecksField.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { channelChoices } from '../fields/choices.ts';
import { Told } from '../fields/Field.tsx';
import { LanguageField } from '../fields/LanguageField.tsx';
import { withKey } from '../fields/with-key.ts';
import { PlaceholderText } from './PlaceholderText.tsx';

interface Props {
  readonly text: StatementText;
  /** Counted from 1, to tell the texts of a statement apart. */
  readonly nth: number;
  readonly path: string;
  onChange(text: StatementText): void;
  /** Null for the last one: a statement has at least one text. */
  readonly onRemove: (() => void) | null;
}

const ADDRESSES: readonly Address[] = ['Sie', 'du', 'ihr', 'none'];
const FORMALITIES: readonly (readonly [StatementText['formality'], WordKey])[] = [
  ['casual', 'studioCasual'],
  ['neutral', 'studioNeutral'],
  ['formal', 'studioFormal'],
];

function useOptions() {
  const words = useWords();
  // German words for what is German alone; they are the same in every interface.
  const addressed = (value: Address) => (value === 'none' ? words.t('studioAddressNone') : value);
  return {
    words,
    addresses: ADDRESSES.map((value) => ({ value, text: addressed(value) })),
    formalities: FORMALITIES.map(([value, name]) => ({ value, text: words.t(name) })),
  };
}

/** In which language, to whom, how formal and where it is said. */
function Manner({ text, path, onChange }: Pick<Props, 'text' | 'path' | 'onChange'>) {
  const { words, addresses, formalities } = useOptions();
  const speak = (language: StatementText['language']) => {
    const address = language === 'de' ? (text.address ?? 'Sie') : undefined;
    onChange(withKey({ ...text, language }, 'address', address));
  };
  return (
    <div className="studio-row">
      <LanguageField path={path} language={text.language} onChoose={speak} />
      {text.language === 'de' && (
        <ChoiceField
          path={`${path}.address`}
          label={words.t('studioAddress')}
          options={addresses}
          chosen={text.address ?? ('' as Address)}
          onChoose={(address) => onChange({ ...text, address })}
        />
      )}
      <ChoiceField
        path={`${path}.formality`}
        label={words.t('studioFormality')}
        options={formalities}
        chosen={text.formality}
        onChoose={(formality) => onChange({ ...text, formality })}
      />
      <ChecksField
        path={`${path}.channels`}
        label={words.t('studioChannels')}
        options={channelChoices(words)}
        chosen={text.channels}
        onChoose={(channels) => onChange({ ...text, channels: [...channels] })}
      />
    </div>
  );
}

/** One wording of a statement: in which language, to whom, how formal, for which channels. */
export function StatementTextEditor({ text, nth, path, onChange, onRemove }: Props) {
  const words = useWords();
  return (
    <div className="studio-text" data-path={path}>
      <PlaceholderText
        path={`${path}.text`}
        label={words.t('studioTextNth', String(nth))}
        value={text.text}
        language={text.language}
        onChange={(next) => onChange({ ...text, text: next })}
      />
      <Manner text={text} path={path} onChange={onChange} />
      <div className="studio-row">
        <label className="studio-check">
          <input
            type="checkbox"
            checked={text.short === true}
            onChange={(event) => onChange(withKey(text, 'short', event.target.checked ? true : undefined))}
          />
          <span>{words.t('studioShort')}</span>
        </label>
        {onRemove && (
          <button type="button" className="quiet" onClick={onRemove}>
            {words.t('studioRemoveText')}
          </button>
        )}
      </div>
      {text.language !== 'de' && <Told path={`${path}.address`} />}
    </div>
  );
}
