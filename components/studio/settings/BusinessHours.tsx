import type { OpeningHours } from '../../../lib/packs/settings-schema.ts';
import { ChoiceBox } from '../../ui/ChoiceBox.tsx';
import { useWords } from '../../ui/words.ts';
import { listOrNothing } from '../fields/with-key.ts';
import type { PartProps } from '../part.ts';
import { Decision } from './Decision.tsx';
import { SiteHours } from './SiteHours.tsx';
import { setSetting } from './set-setting.ts';

const OPEN = [{ from: '09:00', to: '17:00' }];

function freshSite(): OpeningHours {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { timeZone, week: { mon: OPEN, tue: OPEN, wed: OPEN, thu: OPEN, fri: OPEN } };
}

interface SitesProps {
  readonly sites: readonly OpeningHours[];
  onChange(sites: OpeningHours[]): void;
  onRemove(at: number, site: OpeningHours): void;
}

function Sites({ sites, onChange, onRemove }: SitesProps) {
  const words = useWords();
  return (
    <div className="studio-sites">
      {sites.map((site, at) => (
        <SiteHours
          // biome-ignore lint/suspicious/noArrayIndexKey: sites have no name of their own
          key={at}
          site={site}
          path={`settings.businessHours[${at}]`}
          onChange={(next) => onChange(sites.with(at, next))}
          onRemove={() => onRemove(at, site)}
        />
      ))}
      <button type="button" className="plain" onClick={() => onChange([...sites, freshSite()])}>
        {words.t('studioAddSite')}
      </button>
    </div>
  );
}

/** When the team answers: only these hours count towards lateness. */
export function BusinessHours(props: PartProps) {
  const words = useWords();
  const { pack, change } = props;
  const sites = pack.settings?.businessHours;
  const set = (next: OpeningHours[] | null | undefined) => change(setSetting(pack, 'businessHours', next));
  const remove = (at: number, site: OpeningHours) =>
    change(setSetting(pack, 'businessHours', listOrNothing((sites ?? []).toSpliced(at, 1))), {
      said: words.t('studioRemoved', site.timeZone),
      back: (now) => setSetting(now, 'businessHours', (now.settings?.businessHours ?? []).toSpliced(at, 0, site)),
      path: `settings.businessHours[${at}]`,
    });
  const choose = (wish: string) => set(wish === '' ? undefined : wish === 'always' ? null : [freshSite()]);
  const chosen = sites === undefined ? '' : sites === null ? 'always' : 'hours';
  return (
    <Decision
      {...props}
      setting="businessHours"
      title={words.t('studioHours')}
      about={words.t('studioHoursAbout')}
      isSet={sites !== undefined}
      below={sites && <Sites sites={sites} onChange={set} onRemove={remove} />}
    >
      {(labelledBy) => (
        <ChoiceBox
          aria-labelledby={labelledBy}
          options={[
            { value: '', text: words.t('studioUndecided') },
            { value: 'always', text: words.t('studioHoursAlways') },
            { value: 'hours', text: words.t('studioHoursSome') },
          ]}
          chosen={chosen}
          onChoose={choose}
        />
      )}
    </Decision>
  );
}
