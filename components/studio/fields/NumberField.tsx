import { useState } from 'react';
import { Field, type FieldProps } from './Field.tsx';

interface Props extends FieldProps {
  readonly value: number | undefined;
  onChange(value: number | undefined): void;
}

/** The number that was typed, with a point or a comma; undefined where there is none. */
function numberIn(text: string): number | undefined {
  const number = Number(text.trim().replace(',', '.').replace('−', '-'));
  return text.trim() === '' || Number.isNaN(number) ? undefined : number;
}

/** A number that may be absent. What is half typed stays, and says nothing yet. */
export function NumberField({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState(() => (value === undefined ? '' : String(value)));
  const text = numberIn(typed) === value ? typed : String(value ?? '');
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className="field short"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(numberIn(event.target.value));
          }}
        />
      )}
    </Field>
  );
}
