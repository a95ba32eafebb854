import type { ComponentProps } from 'react';

export interface Choice<T extends string> {
  readonly value: T;
  readonly text: string;
}

interface Props<T extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  readonly options: readonly Choice<T>[];
  readonly chosen: T;
  onChoose(value: T): void;
}

/** The browser's own list of a few choices; what names it comes with the attributes. */
export function ChoiceBox<T extends string>({ options, chosen, onChoose, ...attributes }: Props<T>) {
  return (
    <select className="field" {...attributes} value={chosen} onChange={(event) => onChoose(event.target.value as T)}>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
