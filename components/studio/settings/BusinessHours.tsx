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
      below={
        sites && (
          <div className="studio-sites">
            {sites.map((site, at) => (
              <SiteHours
                // biome-ignore lint/suspicious/noArrayIndexKey: sites have no name of their own
                key={at}
                site={site}
                path={`settings.businessHours[${at}]`}
                onChange={(next) => set(sites.with(at, next))}
                onRemove={() => remove(at, site)}
              />
            ))}
            <button type="button" className="plain" onClick={() => set([...sites, freshSite()])}>
              {words.t('studioAddSite')}
            </button>
          </div>
        )
      }
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
