import type { PackSettings } from '../../../lib/packs/settings-schema.ts';
import { ChoiceBox } from '../../ui/ChoiceBox.tsx';
import { useWords, type WordKey } from '../../ui/words.ts';
import { NumberField } from '../fields/NumberField.tsx';
import type { PartProps } from '../part.ts';
import { Decision } from './Decision.tsx';
import { setSetting } from './set-setting.ts';

type Key = 'address' | 'thanksForWaitingCounts' | 'plainLanguage';

interface Wish<K extends Key> {
  readonly id: string;
  readonly name: WordKey;
  /** What goes into the name. */
  readonly whom?: string;
  readonly value: PackSettings[K];
}

const UNDECIDED = { id: '', name: 'studioUndecided', value: undefined } as const;
const YES_NO = [
  UNDECIDED,
  { id: 'yes', name: 'studioYes', value: true },
  { id: 'no', name: 'studioNo', value: false },
] as const;
const ADDRESSES: readonly Wish<'address'>[] = [
  UNDECIDED,
  { id: 'follow', name: 'optionsAddressFollow', value: null },
  { id: 'du', name: 'optionsAddressAlways', whom: 'du', value: 'du' },
  { id: 'Sie', name: 'optionsAddressAlways', whom: 'Sie', value: 'Sie' },
];

interface ChoiceProps<K extends Key> extends PartProps {
  readonly setting: K;
  readonly title: string;
  readonly about: string;
  readonly wishes: readonly Wish<K>[];
}

function Choice<K extends Key>({ setting, title, about, wishes, ...props }: ChoiceProps<K>) {
  const words = useWords();
  const { pack, change } = props;
  const holds = pack.settings?.[setting];
  const choose = (id: string) =>
    change(setSetting(pack, setting, wishes.find((wish) => wish.id === id)?.value as PackSettings[K] | undefined));
  return (
    <Decision {...props} setting={setting} title={title} about={about} isSet={holds !== undefined}>
      {(labelledBy) => (
        <ChoiceBox
          aria-labelledby={labelledBy}
          options={wishes.map(({ id, name, whom = '' }) => ({ value: id, text: words.t(name, whom) }))}
          chosen={wishes.find(({ value }) => value === holds)?.id ?? ''}
          onChoose={choose}
        />
      )}
    </Decision>
  );
}

const MIDDLE = { from: -0.3, to: 0.5 };
const FORMALITIES = [
  { value: '', name: 'studioUndecided' },
  { value: 'follow', name: 'optionsAddressFollow' },
  { value: 'range', name: 'studioRange' },
] as const;
const ENDS = [
  { end: 'from', name: 'studioFrom' },
  { end: 'to', name: 'studioTo' },
] as const;

function Formality(props: PartProps) {
  const words = useWords();
  const { pack, change } = props;
  const range = pack.settings?.formality;
  const set = (next: PackSettings['formality'] | undefined) => change(setSetting(pack, 'formality', next));
  const chosen = range === undefined ? '' : range === null ? 'follow' : 'range';
  return (
    <Decision
      {...props}
      setting="formality"
      title={words.t('studioFormalityRange')}
      about={words.t('studioFormalityAbout')}
      isSet={range !== undefined}
      below={
        range && (
          <div className="studio-row">
            {ENDS.map(({ end, name }) => (
              <NumberField
                key={end}
                path={`settings.formality.${end}`}
                label={words.t(name)}
                value={range[end]}
                onChange={(number) => number !== undefined && set({ ...range, [end]: number })}
              />
            ))}
          </div>
        )
      }
    >
      {(labelledBy) => (
        <ChoiceBox
          aria-labelledby={labelledBy}
          options={FORMALITIES.map(({ value, name }) => ({ value, text: words.t(name) }))}
          chosen={chosen}
          onChoose={(value) => set(value === '' ? undefined : value === 'follow' ? null : MIDDLE)}
        />
      )}
    </Decision>
  );
}

/** Whether thanks for waiting will do for an apology. */
export function ThanksDecision(props: PartProps) {
  const words = useWords();
  return (
    <Choice
      {...props}
      setting="thanksForWaitingCounts"
      title={words.t('studioThanks')}
      about={words.t('studioThanksAbout')}
      wishes={YES_NO}
    />
  );
}

/** Address, formality and plain words. */
export function WordingDecisions(props: PartProps) {
  const words = useWords();
  return (
    <ul className="sheet">
      <Choice
        {...props}
        setting="address"
        title={words.t('optionsAddress')}
        about={words.t('optionsAddressAbout')}
        wishes={ADDRESSES}
      />
      <Formality {...props} />
      <Choice
        {...props}
        setting="plainLanguage"
        title={words.t('optionsPlain')}
        about={words.t('optionsPlainAbout')}
        wishes={YES_NO}
      />
    </ul>
  );
}
