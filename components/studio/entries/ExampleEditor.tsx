import type { Channel, Language } from '../../../lib/analyzer/contract.ts';
import type { PackExample } from '../../../lib/packs/voice-schema.ts';
import { useWords } from '../../ui/words.ts';
import { ChecksField } from '../fields/ChecksField.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { channelChoices, languageChoices } from '../fields/choices.ts';
import { Told } from '../fields/Field.tsx';
import { TextField } from '../fields/TextField.tsx';
import { listOrNothing, orNothing, withKey } from '../fields/with-key.ts';
import { useStudio } from '../use-studio.ts';
import type { EditorProps } from './kind.ts';

function Rules({ value, path, onChange }: Omit<EditorProps<PackExample>, 'pack'>) {
  const words = useWords();
  const { guide } = useStudio();
  return (
    <ChecksField
      path={`${path}.rules`}
      label={words.t('studioExampleRules')}
      hint={words.t(value.must === 'flag' ? 'studioExampleRulesFlag' : 'studioExampleRulesPass')}
      options={guide.map(({ id, words: told }) => ({ value: id, text: told[words.language].title }))}
      chosen={value.rules ?? []}
      onChoose={(rules) => onChange(withKey(value, 'rules', listOrNothing(rules)))}
    />
  );
}

function Around({ value, path, onChange }: Omit<EditorProps<PackExample>, 'pack'>) {
  const words = useWords();
  return (
    <>
      <TextField
        path={`${path}.customer`}
        label={words.t('studioExampleCustomer')}
        lines={2}
        value={value.customer ?? ''}
        onChange={(customer) => onChange(withKey(value, 'customer', orNothing(customer)))}
      />
      <div className="studio-row">
        <TextField
          path={`${path}.customerName`}
          label={words.t('studioExampleName')}
          value={value.customerName ?? ''}
          onChange={(name) => onChange(withKey(value, 'customerName', orNothing(name)))}
        />
        <ChoiceField<Channel | ''>
          path={`${path}.channel`}
          label={words.t('studioChannel')}
          options={[{ value: '', text: words.t('studioUntold') }, ...channelChoices(words)]}
          chosen={value.channel ?? ''}
          onChoose={(channel) => onChange(withKey(value, 'channel', channel || undefined))}
        />
        <ChoiceField<Language | ''>
          path={`${path}.language`}
          label={words.t('studioLanguage')}
          options={[{ value: '', text: words.t('studioUntold') }, ...languageChoices(words)]}
          chosen={value.language ?? ''}
          onChoose={(language) => onChange(withKey(value, 'language', language || undefined))}
        />
      </div>
    </>
  );
}

/** A reply that has to be flagged or passed with the pack in force. */
export function ExampleEditor({ value, path, onChange }: EditorProps<PackExample>) {
  const words = useWords();
  return (
    <>
      <TextField
        path={`${path}.reply`}
        label={words.t('studioExampleReply')}
        lines={4}
        value={value.reply}
        onChange={(reply) => onChange({ ...value, reply })}
      />
      <ChoiceField
        path={`${path}.must`}
        label={words.t('studioExampleMust')}
        options={[
          { value: 'flag', text: words.t('studioMustFlag') },
          { value: 'pass', text: words.t('studioMustPass') },
        ]}
        chosen={value.must}
        onChoose={(must) => onChange({ ...value, must })}
      />
      <Told path={path} whole />
      <Around value={value} path={path} onChange={onChange} />
      <Rules value={value} path={path} onChange={onChange} />
    </>
  );
}
