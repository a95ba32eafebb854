import { type FormEvent, useState } from 'react';
import { ChoiceBox } from '../ui/ChoiceBox.tsx';
import { useWords, type WordKey } from '../ui/words.ts';
import { spanOf, UNITS, type Unit } from './waiting-time.ts';

interface Props {
  /** Minutes that hold now. */
  readonly minutes: number;
  /** Ids of what names it, and of what says more about it or what is wrong. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly wrong: boolean;
  readonly locked: boolean;
  /** What was typed, once it is complete: on Enter, on leaving the field and when the unit changes. */
  onEnter(typed: string, unit: Unit): void;
}

const NAMES: Readonly<Record<Unit, WordKey>> = { minute: 'optionsMinutes', hour: 'optionsHours', day: 'optionsDays' };

/** What is being typed; it gives way once other minutes hold, which may be decided elsewhere. */
function useTyped(minutes: number) {
  const fresh = () => ({ of: minutes, typed: String(spanOf(minutes).count), unit: spanOf(minutes).unit });
  const [draft, setDraft] = useState(fresh);
  if (draft.of !== minutes) setDraft(fresh());
  return { ...draft, edit: (part: Partial<{ typed: string; unit: Unit }>) => setDraft({ ...draft, ...part }) };
}

/** A number and its unit. */
export function DurationField({ minutes, labelledBy, describedBy, wrong, locked, onEnter }: Props) {
  const words = useWords();
  const { typed, unit, edit } = useTyped(minutes);
  const choose = (chosen: Unit) => {
    edit({ unit: chosen });
    onEnter(typed, chosen);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onEnter(typed, unit);
  };
  return (
    <form className="duration" onSubmit={onSubmit}>
      <input
        className="field short"
        inputMode="decimal"
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={wrong}
        readOnly={locked}
        value={typed}
        onChange={(event) => edit({ typed: event.target.value })}
        onBlur={() => onEnter(typed, unit)}
      />
      <ChoiceBox
        aria-label={words.t('optionsUnit')}
        disabled={locked}
        options={UNITS.map((each) => ({ value: each, text: words.t(NAMES[each]) }))}
        chosen={unit}
        onChoose={choose}
      />
    </form>
  );
}
