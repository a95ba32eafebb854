import { Field, type FieldProps } from './Field.tsx';

export interface Choice<T extends string> {
  readonly value: T;
  readonly text: string;
}

interface Props<T extends string> extends FieldProps {
  readonly options: readonly Choice<T>[];
  readonly chosen: T;
  onChoose(value: T): void;
}

/** A choice of a few. What a file says beyond them stays in sight until it is changed. */
export function ChoiceField<T extends string>({ options, chosen, onChoose, ...field }: Props<T>) {
  const isKnown = options.some(({ value }) => value === chosen);
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} className="field" value={chosen} onChange={(event) => onChoose(event.target.value as T)}>
          {!isKnown && <option value={chosen}>{chosen}</option>}
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
