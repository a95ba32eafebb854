import { useWords } from '../ui/words.ts';
import { Told } from './fields/Field.tsx';
import type { PartProps } from './part.ts';
import { BusinessHours } from './settings/BusinessHours.tsx';
import { RuleDecisions } from './settings/RuleDecisions.tsx';
import { SparedPhrases } from './settings/SparedPhrases.tsx';
import { WaitingDecisions } from './settings/WaitingDecisions.tsx';
import { ThanksDecision, WordingDecisions } from './settings/WordingDecisions.tsx';

/** What the team decides about waiting, wording and rules; what it leaves open, each agent decides. */
export function SettingsPart(props: PartProps) {
  const words = useWords();
  return (
    <div data-path="settings">
      <p className="soft">{words.t('studioSettingsAbout')}</p>
      <div data-path="locked">
        <Told path="locked" />
      </div>
      <h4>{words.t('studioWaiting')}</h4>
      <ul className="sheet">
        <WaitingDecisions {...props} />
        <BusinessHours {...props} />
        <ThanksDecision {...props} />
      </ul>
      <h4>{words.t('optionsWording')}</h4>
      <WordingDecisions {...props} />
      <h4>{words.t('optionsRules')}</h4>
      <RuleDecisions {...props} />
      <h4>{words.t('studioSpared')}</h4>
      <SparedPhrases {...props} />
    </div>
  );
}
