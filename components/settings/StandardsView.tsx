import type { OptionsState } from '../../lib/messages/options-desk.ts';
import { lockedBy } from '../../lib/settings/team-house.ts';
import { Segments } from '../ui/Segments.tsx';
import { SettingRow } from '../ui/SettingRow.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words.ts';
import { LateAfter } from './LateAfter.tsx';
import type { ViewProps } from './Settings.tsx';
import { useDesk } from './use-desk.ts';

const CHANNELS = ['email', 'chat', 'tweet'] as const;
const ADDRESSES = ['follow', 'du', 'Sie'] as const;

type Decided = Pick<OptionsState, 'settings' | 'team'>;

function Address({ settings, team }: Decided) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  const lock = lockedBy(team, 'address');
  const nameOf = (address: (typeof ADDRESSES)[number]) =>
    address === 'follow' ? words.t('optionsAddressFollow') : words.t('optionsAddressAlways', address);
  const holds = (lock === null ? settings.address : null) ?? team.house.address ?? 'follow';
  // Where the team decided without a lock, only another address departs from it.
  const offered = ADDRESSES.filter((value) => value !== 'follow' || team.house.address === null);
  return (
    <SettingRow
      id="address"
      title={words.t('optionsAddress')}
      about={lock === null ? words.t('optionsAddressAbout') : words.t('optionsLockedBy', lock)}
    >
      {lock === null ? (
        <Segments
          label={words.t('optionsAddress')}
          options={offered.map((value) => ({ value, text: nameOf(value), label: nameOf(value) }))}
          chosen={holds}
          onChoose={(value) => {
            const address = value === 'follow' || value === team.house.address ? null : value;
            void attempt(desk.change({ kind: 'address', address }), words.t('optionsSaved'));
          }}
        />
      ) : (
        <span>{nameOf(holds)}</span>
      )}
    </SettingRow>
  );
}

function PlainLanguage({ settings, team }: Decided) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  const lock = lockedBy(team, 'plainLanguage');
  const byTeam = lock === null && team.house.plainLanguage ? words.t('optionsOnByTeam') : null;
  const held = lock === null ? byTeam : words.t('optionsLockedBy', lock);
  return (
    <SettingRow
      id="plain"
      title={words.t('optionsPlain')}
      about={`${words.t('optionsPlainAbout')} ${held ?? ''}`.trim()}
    >
      <Switch
        on={team.house.plainLanguage || (lock === null && settings.plainLanguage)}
        locked={held !== null}
        labelledBy="plain"
        describedBy="plain-about"
        onChange={(on) => void attempt(desk.change({ kind: 'plain-language', on }))}
      />
    </SettingRow>
  );
}

/** What counts as late, as right address and as plain. */
export function StandardsView({ state: { settings, team } }: ViewProps) {
  const words = useWords();
  return (
    <>
      <p className="lead">{words.t('optionsStandardsLead')}</p>
      <section aria-labelledby="late">
        <h2 id="late">{words.t('optionsLate')}</h2>
        <ul className="sheet">
          {CHANNELS.map((channel) => (
            <LateAfter key={channel} channel={channel} minutes={settings.lateAfter[channel] ?? null} team={team} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="wording">
        <h2 id="wording">{words.t('optionsWording')}</h2>
        <div className="sheet">
          <Address settings={settings} team={team} />
          <PlainLanguage settings={settings} team={team} />
        </div>
      </section>
    </>
  );
}
