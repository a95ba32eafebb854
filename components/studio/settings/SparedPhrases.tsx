import type { PackSettings } from '../../../lib/packs/settings-schema.ts';
import type { PackDraft } from '../../../lib/studio/pack-draft.ts';
import { useWords } from '../../ui/words.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { listOrNothing } from '../fields/with-key.ts';
import type { PartProps } from '../part.ts';
import { useStudio } from '../use-studio.ts';
import { setSetting } from './set-setting.ts';

/** Words that one rule leaves alone, wherever they stand. */
export function SparedPhrases({ pack, change }: PartProps) {
  const words = useWords();
  const { guide } = useStudio();
  const spared = pack.settings?.spared ?? [];
  const withSpared = (now: PackDraft, next: NonNullable<PackSettings['spared']>) =>
    setSetting(now, 'spared', listOrNothing(next));
  const set = (next: NonNullable<PackSettings['spared']>) => change(withSpared(pack, next));
  const remove = (at: number, one: (typeof spared)[number]) =>
    change(withSpared(pack, spared.toSpliced(at, 1)), {
      said: words.t('studioRemoved', one.phrase || words.t('studioUntitled')),
      back: (now) => withSpared(now, (now.settings?.spared ?? []).toSpliced(at, 0, one)),
      path: `settings.spared[${at}].phrase`,
    });
  const rules = guide.map(({ id, words: told }) => ({ value: id, text: told[words.language].title }));
  return (
    <div className="studio-form" data-path="settings.spared">
      {spared.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own
        <div key={at} className="studio-row">
          <TextField
            path={`settings.spared[${at}].phrase`}
            label={words.t('studioSparedPhrase')}
            value={one.phrase}
            onChange={(phrase) => set(spared.with(at, { ...one, phrase }))}
          />
          <ChoiceField
            path={`settings.spared[${at}].rule`}
            label={words.t('studioSparedRule')}
            options={rules}
            chosen={one.rule}
            onChoose={(rule) => set(spared.with(at, { ...one, rule }))}
          />
          <button type="button" className="quiet" onClick={() => remove(at, one)}>
            {words.t('optionsRemove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="plain"
        onClick={() => set([...spared, { rule: guide[0]?.id ?? '', phrase: '' }])}
      >
        {words.t('studioAddSpared')}
      </button>
    </div>
  );
}
