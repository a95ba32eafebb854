import { useId } from 'react';
import { Field, type FieldProps } from './Field.tsx';

interface Props extends FieldProps {
  readonly value: string;
  /** Lines in sight; a single line where absent. */
  readonly lines?: number;
  /** Of the text, where it is not the interface's. */
  readonly language?: string;
  /** Offered while a single line is typed; others may be written too. */
  readonly suggestions?: readonly string[];
  onChange(value: string): void;
}

/** A text of one line or many. */
export function TextField({ value, lines, language, suggestions, onChange, ...field }: Props) {
  const list = useId();
  return (
    <Field {...field}>
      {(control) =>
        lines === undefined ? (
          <>
            <input
              {...control}
              className="field"
              autoComplete="off"
              lang={language}
              list={suggestions && list}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            {suggestions && (
              <datalist id={list}>
                {suggestions.map((each) => (
                  <option key={each} value={each} />
                ))}
              </datalist>
            )}
          </>
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
