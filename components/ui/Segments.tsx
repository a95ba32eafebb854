interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
  /** Said in place of a short text. */
  readonly label: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T | null;
  onChoose(value: T): void;
}

function Short({ text, spoken }: { readonly text: string; readonly spoken: string }) {
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );
}

/** A choice of a few, all in sight. */
export function Segments<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className="segments" aria-label={label}>
      {options.map(({ value, text, label: spoken }) => (
        <button
          key={value}
          type="button"
          title={spoken === text ? undefined : spoken}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {spoken === text ? text : <Short text={text} spoken={spoken} />}
        </button>
      ))}
    </fieldset>
  );
}
