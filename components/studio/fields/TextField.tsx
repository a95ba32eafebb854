import { Field, type FieldProps } from './Field.tsx';

interface Props extends FieldProps {
  readonly value: string;
  /** Lines in sight; a single line where absent. */
  readonly lines?: number;
  /** Of the text, where it is not the interface's. */
  readonly language?: string;
  onChange(value: string): void;
}

/** A text of one line or many. */
export function TextField({ value, lines, language, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) =>
        lines === undefined ? (
          <input
            {...control}
            className="field"
            autoComplete="off"
            lang={language}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...control}
            className="field"
            rows={lines}
            lang={language}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
