interface Option {
  readonly value: string;
  readonly text: string;
}

interface Props {
  /** What is chosen, e.g. "Situation". It stands there as long as nothing is. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  onChoose(value: string | null): void;
}

/** A choice of many, or of none, by the browser's own list. */
export function Select({ label, options, chosen, onChoose }: Props) {
  return (
    <select
      className="select"
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
    >
      <option value="">{label}</option>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
