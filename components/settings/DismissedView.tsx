import type { ReactNode } from 'react';
import type { SettingsChange } from '../../lib/settings/agent-settings.ts';
import { SettingRow } from '../ui/SettingRow.tsx';
import { useWords } from '../ui/words.ts';
import type { ViewProps } from './Settings.tsx';
import { useDesk } from './use-desk.ts';

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly all: string;
  readonly takeBackAll: SettingsChange;
  readonly empty: string;
  /** Rows; none are replaced by `empty`. */
  readonly children: readonly ReactNode[];
}

function Group({ id, title, all, takeBackAll, empty, children }: GroupProps) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {children.length > 1 && (
          <button
            type="button"
            className="quiet"
            onClick={() => void attempt(desk.change(takeBackAll), words.t('optionsTakenBack'))}
          >
            {all}
          </button>
        )}
      </div>
      {children.length > 0 ? <ul className="sheet">{children}</ul> : <p className="soft empty">{empty}</p>}
    </section>
  );
}

interface RowProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly about: string;
  readonly action: string;
  readonly change: SettingsChange;
}

function Row({ id, title, about, action, change }: RowProps) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  return (
    <li>
      <SettingRow id={id} title={title} about={about}>
        <button
          type="button"
          className="plain"
          aria-describedby={id}
          onClick={() => void attempt(desk.change(change), words.t('optionsTakenBack'))}
        >
          {action}
        </button>
      </SettingRow>
    </li>
  );
}

/** What the agent silenced for good: phrases and whole rules, the newest first, taken back one by one or all. */
export function DismissedView({ state: { settings }, guide }: ViewProps) {
  const words = useWords();
  const titleOf = (rule: string) => guide.find(({ id }) => id === rule)?.words[words.language].title ?? rule;
  const aboutOf = (rule: string) => guide.find(({ id }) => id === rule)?.words[words.language].about ?? '';
  const day = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium' });
  const dayOf = (at: string) => (Number.isNaN(Date.parse(at)) ? at : day.format(new Date(at)));
  return (
    <>
      <p className="lead">{words.t('optionsDismissedLead')}</p>
      <Group
        id="phrases"
        title={words.t('optionsPhrases')}
        all={words.t('optionsMarkAllAgain')}
        takeBackAll={{ kind: 'take-back', what: 'spared' }}
        empty={words.t('optionsNoPhrases')}
      >
        {settings.spared.toReversed().map(({ rule, phrase, at }, nth) => (
          <Row
            key={`${rule} ${phrase}`}
            id={`phrase-${nth}`}
            title={words.t('optionsPhrase', phrase)}
            about={words.t('optionsPhraseOf', titleOf(rule), dayOf(at))}
            action={words.t('optionsMarkAgain')}
            change={{ kind: 'unspare', rule, phrase }}
          />
        ))}
      </Group>
      <Group
        id="rules-off"
        title={words.t('optionsRulesOff')}
        all={words.t('optionsTurnAllOn')}
        takeBackAll={{ kind: 'take-back', what: 'rulesOff' }}
        empty={words.t('optionsNoRulesOff')}
      >
        {settings.rulesOff.toReversed().map((rule) => (
          <Row
            key={rule}
            id={`off-${rule}`}
            title={titleOf(rule)}
            about={aboutOf(rule)}
            action={words.t('optionsTurnOn')}
            change={{ kind: 'rule', rule, on: true }}
          />
        ))}
      </Group>
    </>
  );
}
