import { type Choice, ChoiceBox } from '../../ui/ChoiceBox.tsx';
import { Field, type FieldProps } from './Field.tsx';

interface Props<T extends string> extends FieldProps {
  readonly options: readonly Choice<T>[];
  readonly chosen: T;
  onChoose(value: T): void;
}

/** A choice of a few. What a file says beyond them stays in sight until it is changed. */
export function ChoiceField<T extends string>({ options, chosen, onChoose, ...field }: Props<T>) {
  const isKnown = options.some(({ value }) => value === chosen);
  const shown = isKnown ? options : [{ value: chosen, text: chosen }, ...options];
  return (
    <Field {...field}>
      {(control) => <ChoiceBox {...control} options={shown} chosen={chosen} onChoose={onChoose} />}
    </Field>
  );
}
