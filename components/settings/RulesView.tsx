import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Language } from '../../lib/analyzer/contract.ts';
import type { GuideEntry } from '../../lib/rules/guide.ts';
import { lockedBy, type TeamHouse } from '../../lib/settings/team-house.ts';
import { SettingRow } from '../ui/SettingRow.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords, type Words } from '../ui/words.ts';
import { RuleDetails } from './RuleDetails.tsx';
import type { ViewProps } from './Settings.tsx';
import { useDesk } from './use-desk.ts';

const GROUPS = [
  { id: 'feeling', name: 'optionsGroupFeeling' },
  { id: 'ownership', name: 'optionsGroupOwnership' },
  { id: 'form', name: 'optionsGroupForm' },
] as const;

const RANK = { warning: 0, advice: 1, hint: 2 } as const;

/** A group's rules, the most severe first, by title. */
function inOrder(guide: readonly GuideEntry[], group: GuideEntry['group'], language: Language): readonly GuideEntry[] {
  const title = ({ words }: GuideEntry) => words[language].title;
  return guide
    .filter((entry) => entry.group === group)
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || title(a).localeCompare(title(b), language));
}

interface RowProps {
  readonly entry: GuideEntry;
  /** Whether the agent leaves the rule on. */
  readonly left: boolean;
  readonly team: TeamHouse;
}

/** Who keeps the agent from switching the rule: a pack that locked it or turned it off, by name or as the team's. */
function heldBy({ entry, team }: RowProps, words: Words): string | null {
  const lock = lockedBy(team, `rules.${entry.id}`);
  if (lock !== null) return words.t('optionsLockedBy', lock);
  return team.house.rules[entry.id]?.on === false ? words.t('optionsOffByTeam') : null;
}

function RuleRow(props: RowProps) {
  const { entry, left, team } = props;
  const words = useWords();
  const { desk, attempt } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const id = `rule-${entry.id}`;
  const { title, about } = entry.words[words.language];
  const held = heldBy(props, words);
  const on = (held !== null || left) && team.house.rules[entry.id]?.on !== false;
  return (
    <li data-rule={entry.id}>
      <SettingRow
        id={`${id}-row`}
        title={
          <button
            type="button"
            className="unfold"
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronRight aria-hidden="true" />
            <span id={id}>{title}</span>
            <span className="visually-hidden">{words.t('optionsWhyAndExamples')}</span>
          </button>
        }
        about={held === null ? about : `${about} ${held}`}
        below={
          <div id={details} hidden={!isOpen}>
            {isOpen && <RuleDetails severity={entry.severity} told={entry.words[words.language]} />}
          </div>
        }
      >
        <Switch
          on={on}
          locked={held !== null}
          labelledBy={id}
          describedBy={`${id}-row-about`}
          onChange={(wanted) => void attempt(desk.change({ kind: 'rule', rule: entry.id, on: wanted }))}
        />
      </SettingRow>
    </li>
  );
}

/** Every rule with its switch; why it is there and what it flags on request. */
export function RulesView({ state, guide }: ViewProps) {
  const words = useWords();
  const off = new Set(state.settings.rulesOff);
  return (
    <>
      <p className="lead">{words.t('optionsRulesLead')}</p>
      {GROUPS.map(({ id, name }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <h2 id={`group-${id}`}>{words.t(name)}</h2>
          <ul className="sheet">
            {inOrder(guide, id, words.language).map((entry) => (
              <RuleRow key={entry.id} entry={entry} left={!off.has(entry.id)} team={state.team} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
