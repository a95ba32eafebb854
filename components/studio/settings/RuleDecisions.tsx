import type { Severity } from '../../../lib/analyzer/contract.ts';
import type { PackSettings } from '../../../lib/packs/settings-schema.ts';
import type { GuideEntry } from '../../../lib/rules/guide.ts';
import { type Choice, ChoiceBox } from '../../ui/ChoiceBox.tsx';
import { useWords, type Words } from '../../ui/words.ts';
import type { PartProps } from '../part.ts';
import { useStudio } from '../use-studio.ts';
import { Decision } from './Decision.tsx';
import { setPart } from './set-setting.ts';

type RuleSetting = NonNullable<PackSettings['rules']>[string];
type Wish = '' | 'on' | 'off' | Severity;

function wishIn(setting: RuleSetting | undefined): Wish {
  if (!setting) return '';
  if (setting.on === false) return 'off';
  return setting.severity ?? 'on';
}

function settingFor(wish: Wish): RuleSetting | undefined {
  if (wish === '') return undefined;
  if (wish === 'off' || wish === 'on') return { on: wish === 'on' };
  return { severity: wish };
}

function wishes({ severity }: GuideEntry, words: Words): readonly Choice<Wish>[] {
  return [
    { value: '', text: words.t('studioRuleOwn', words.t(`severity_${severity}`)) },
    { value: 'off', text: words.t('studioRuleOff') },
    { value: 'on', text: words.t('studioRuleOn') },
    { value: 'hint', text: words.t('severity_hint') },
    { value: 'advice', text: words.t('severity_advice') },
    { value: 'warning', text: words.t('severity_warning') },
  ];
}

/** Every rule: as it comes, off, or as severe as the team wants it. */
export function RuleDecisions(props: PartProps) {
  const words = useWords();
  const { guide } = useStudio();
  const { pack, change } = props;
  return (
    <ul className="sheet">
      {guide.map((entry) => {
        const setting = pack.settings?.rules?.[entry.id];
        return (
          <Decision
            key={entry.id}
            {...props}
            setting={`rules.${entry.id}`}
            title={entry.words[words.language].title}
            about={entry.words[words.language].about}
            isSet={setting !== undefined}
          >
            {(labelledBy) => (
              <ChoiceBox
                aria-labelledby={labelledBy}
                options={wishes(entry, words)}
                chosen={wishIn(setting)}
                onChoose={(wish) => change(setPart(pack, 'rules', entry.id, settingFor(wish)))}
              />
            )}
          </Decision>
        );
      })}
    </ul>
  );
}
