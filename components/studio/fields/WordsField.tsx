import { useId } from 'react';
import type { Choice } from '../../ui/ChoiceBox.tsx';
import { Field, type FieldProps } from './Field.tsx';
import { useTyped } from './use-typed.ts';

interface Props extends FieldProps {
  readonly options: readonly Choice<string>[];
  readonly values: readonly string[];
  onChange(values: readonly string[]): void;
}

const idsIn = (text: string) =>
  text
    .split(/[\s,;]+/)
    .map((id) => id.trim())
    .filter((id) => id !== '');

const same = (one: readonly string[], other: readonly string[]) => one.join() === other.join();

/** Ids with commas between them; the known ones are offered, each with what it means. */
export function WordsField({ options, values, onChange, ...field }: Props) {
  const list = useId();
  const [text, setTyped] = useTyped(values.join(', '), (typed) => same(idsIn(typed), values));
  const [, before = '', ended = ''] = /^(.*[,;]\s*)?([^,;]*)$/s.exec(text) ?? [];
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            className="field"
            autoComplete="off"
            spellCheck={false}
            list={list}
            value={text}
            onChange={(event) => {
              setTyped(event.target.value);
              const next = idsIn(event.target.value);
              if (!same(next, values)) onChange(next);
            }}
          />
          <datalist id={list}>
            {options
              .filter(({ value }) => !values.includes(value) || value === ended.trim())
              .map(({ value, text: name }) => (
                <option key={value} value={`${before}${value}`}>
                  {name}
                </option>
              ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
