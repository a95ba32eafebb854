import { useWords } from '../ui/words.ts';
import { ChecksField } from './fields/ChecksField.tsx';
import { channelChoices, languageChoices } from './fields/choices.ts';
import { NumberField } from './fields/NumberField.tsx';
import { TextField } from './fields/TextField.tsx';
import { listOrNothing, orNothing, withKey } from './fields/with-key.ts';
import type { PartProps } from './part.ts';

/** What the pack is called, and what agents know it by. */
function Naming({ pack, change }: PartProps) {
  const words = useWords();
  return (
    <>
      <TextField
        path="name"
        label={words.t('studioName')}
        value={pack.name}
        onChange={(name) => change({ ...pack, name })}
      />
      <div className="studio-row">
        <TextField
          path="id"
          label={words.t('studioId')}
          hint={words.t('studioPackIdHint')}
          value={pack.id}
          onChange={(id) => change({ ...pack, id })}
        />
        <TextField
          path="version"
          label={words.t('studioVersion')}
          hint={words.t('studioVersionHint')}
          value={pack.version}
          onChange={(version) => change({ ...pack, version })}
        />
      </div>
      <TextField
        path="description"
        label={words.t('studioDescription')}
        lines={3}
        value={pack.description ?? ''}
        onChange={(description) => change(withKey(pack, 'description', orNothing(description)))}
      />
    </>
  );
}

/** Whose replies it is for, and who gets it first. */
function Audience({ pack, change }: PartProps) {
  const words = useWords();
  return (
    <>
      <ChecksField
        path="languages"
        label={words.t('studioLanguages')}
        options={languageChoices(words)}
        chosen={pack.languages}
        onChoose={(languages) => change({ ...pack, languages: [...languages] })}
      />
      <ChecksField
        path="channels"
        label={words.t('studioChannels')}
        hint={words.t('studioPackChannelsHint')}
        options={channelChoices(words)}
        chosen={pack.channels ?? []}
        onChoose={(channels) => change(withKey(pack, 'channels', listOrNothing(channels)))}
      />
      <NumberField
        path="rollout"
        label={words.t('studioRollout')}
        hint={words.t('studioRolloutHint')}
        value={pack.rollout}
        onChange={(rollout) => change(withKey(pack, 'rollout', rollout))}
      />
    </>
  );
}

/** The pack itself. */
export function AboutPart(props: PartProps) {
  return (
    <div className="studio-form">
      <Naming {...props} />
      <Audience {...props} />
    </div>
  );
}
