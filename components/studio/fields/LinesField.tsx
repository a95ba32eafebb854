import { Field, type FieldProps } from './Field.tsx';
import { useTyped } from './use-typed.ts';

interface Props extends FieldProps {
  readonly values: readonly string[];
  readonly language?: string;
  onChange(values: readonly string[]): void;
}

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const same = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');

/** A list of words, one a line. An empty line may stand while it is typed in. */
export function LinesField({ values, language, onChange, ...field }: Props) {
  const [text, setTyped] = useTyped(values.join('\n'), (typed) => same(linesIn(typed), values));
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          className="field"
          rows={Math.max(2, text.split('\n').length)}
          lang={language}
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            const next = linesIn(event.target.value);
            if (!same(next, values)) onChange(next);
          }}
        />
      )}
    </Field>
  );
}
