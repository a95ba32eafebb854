import type { Choice } from '../../ui/ChoiceBox.tsx';
import { type FieldProps, Told, useControl } from './Field.tsx';

interface Props<T extends string> extends FieldProps {
  readonly options: readonly Choice<T>[];
  readonly chosen: readonly T[];
  onChoose(values: readonly T[]): void;
}

/** Any of a few, in their own order. What a file says beyond them is among them. */
export function ChecksField<T extends string>({ path, label, hint, options, chosen, onChoose }: Props<T>) {
  const { id, toldId, 'aria-describedby': described } = useControl(path, hint);
  const strange = chosen.filter((value) => !options.some((option) => option.value === value));
  const all = [...options, ...strange.map((value) => ({ value, text: value }))];
  const toggle = (value: T, on: boolean) =>
    onChoose(all.map((option) => option.value).filter((one) => (one === value ? on : chosen.includes(one))));
  return (
    <fieldset className="studio-field" data-path={path} aria-describedby={described}>
      <legend>{label}</legend>
      <div className="checks">
        {all.map(({ value, text }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      <Told path={path} id={toldId} />
    </fieldset>
  );
}
