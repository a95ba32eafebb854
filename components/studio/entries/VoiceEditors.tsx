import type { TermEntry, WhisperEntry } from '../../../lib/packs/voice-schema.ts';
import { useWords } from '../../ui/words.ts';
import { ChecksField } from '../fields/ChecksField.tsx';
import { channelChoices, momentChoices } from '../fields/choices.ts';
import { Told } from '../fields/Field.tsx';
import { LinesField } from '../fields/LinesField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { listOrNothing, orNothing, withKey } from '../fields/with-key.ts';
import type { EditorProps } from './kind.ts';

/** What is whispered to the agent at delicate moments. */
export function WhisperEditor({ value, path, onChange }: EditorProps<WhisperEntry>) {
  const words = useWords();
  const tip = (language: 'en' | 'de') => (text: string) =>
    onChange({ ...value, tip: withKey(value.tip, language, orNothing(text)) });
  return (
    <>
      <div className="studio-group" data-path={`${path}.tip`}>
        <TextField
          path={`${path}.tip.en`}
          label={words.t('studioTipEnglish')}
          lines={2}
          language="en"
          value={value.tip.en ?? ''}
          onChange={tip('en')}
        />
        <TextField
          path={`${path}.tip.de`}
          label={words.t('studioTipGerman')}
          lines={2}
          language="de"
          value={value.tip.de ?? ''}
          onChange={tip('de')}
        />
        <Told path={`${path}.tip`} whole />
      </div>
      <ChecksField
        path={`${path}.moments`}
        label={words.t('studioMoments')}
        options={momentChoices(words)}
        chosen={value.moments}
        onChoose={(moments) => onChange({ ...value, moments: [...moments] })}
      />
      <ChecksField
        path={`${path}.channels`}
        label={words.t('studioChannels')}
        hint={words.t('studioChannelsNone')}
        options={channelChoices(words)}
        chosen={value.channels ?? []}
        onChoose={(channels) => onChange(withKey(value, 'channels', listOrNothing(channels)))}
      />
    </>
  );
}

/** A name, and how it is misspelled. */
export function TermEditor({ value, path, onChange }: EditorProps<TermEntry>) {
  const words = useWords();
  const note = (language: 'en' | 'de') => (text: string) => {
    const next = withKey(value.note ?? {}, language, orNothing(text));
    onChange(withKey(value, 'note', Object.keys(next).length === 0 ? undefined : next));
  };
  return (
    <>
      <TextField
        path={`${path}.term`}
        label={words.t('studioTerm')}
        value={value.term}
        onChange={(term) => onChange({ ...value, term })}
      />
      <LinesField
        path={`${path}.misspelled`}
        label={words.t('studioMisspelled')}
        hint={words.t('studioOneALine')}
        values={value.misspelled ?? []}
        onChange={(misspelled) => onChange(withKey(value, 'misspelled', listOrNothing(misspelled)))}
      />
      <div className="studio-row" data-path={`${path}.note`}>
        <TextField
          path={`${path}.note.en`}
          label={words.t('studioNoteEnglish')}
          language="en"
          value={value.note?.en ?? ''}
          onChange={note('en')}
        />
        <TextField
          path={`${path}.note.de`}
          label={words.t('studioNoteGerman')}
          language="de"
          value={value.note?.de ?? ''}
          onChange={note('de')}
        />
      </div>
    </>
  );
}
