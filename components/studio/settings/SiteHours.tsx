import type { OpeningHours } from '../../../lib/packs/settings-schema.ts';
import { useWords } from '../../ui/words.ts';
import { Field, type FieldProps, Told } from '../fields/Field.tsx';
import { LinesField } from '../fields/LinesField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useTyped } from '../fields/use-typed.ts';
import { listOrNothing, withKey } from '../fields/with-key.ts';
import { hoursIn, hoursText, type Spans, weekdayNames } from './hours-text.ts';

interface Props {
  readonly site: OpeningHours;
  readonly path: string;
  onChange(site: OpeningHours): void;
  onRemove(): void;
}

interface DayProps extends FieldProps {
  readonly spans: Spans | undefined;
  onChange(spans: Spans | undefined): void;
}

function Day({ spans, onChange, ...field }: DayProps) {
  const written = hoursText(spans);
  const [text, setTyped] = useTyped(written, (typed) => hoursText(hoursIn(typed)) === written);
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className="field"
          autoComplete="off"
          placeholder="–"
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(listOrNothing(hoursIn(event.target.value)));
          }}
        />
      )}
    </Field>
  );
}

/** When one site of the team is open, in its own time zone. */
export function SiteHours({ site, path, onChange, onRemove }: Props) {
  const words = useWords();
  return (
    <div className="studio-text" data-path={path}>
      <TextField
        path={`${path}.timeZone`}
        label={words.t('studioTimeZone')}
        suggestions={Intl.supportedValuesOf('timeZone')}
        value={site.timeZone}
        onChange={(timeZone) => onChange({ ...site, timeZone })}
      />
      <div className="studio-week" data-path={`${path}.week`}>
        {weekdayNames(words.language).map(([day, name]) => (
          <Day
            key={day}
            path={`${path}.week.${day}`}
            label={name}
            spans={site.week[day]}
            onChange={(spans) => onChange({ ...site, week: withKey(site.week, day, spans) })}
          />
        ))}
      </div>
      <Told path={`${path}.week`} whole />
      <LinesField
        path={`${path}.holidays`}
        label={words.t('studioHolidays')}
        hint={words.t('studioHolidaysHint')}
        values={site.holidays ?? []}
        onChange={(holidays) => onChange(withKey(site, 'holidays', listOrNothing(holidays)))}
      />
      <button type="button" className="quiet" onClick={onRemove}>
        {words.t('studioRemoveSite')}
      </button>
    </div>
  );
}
