interface Props {
  /** Of the box. What is said about it stands beside it as `<id>-about`, what is wrong with it as `<id>-wrong`. */
  readonly id: string;
  readonly example: string;
  readonly submit: string;
  readonly value: string;
  readonly wrong: boolean;
  onChange(value: string): void;
}

/** A box for an address of a server, with the button that sends its form. */
export function AddressBox({ id, example, submit, value, wrong, onChange }: Props) {
  return (
    <div className="field-row">
      <input
        id={id}
        className="field"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder={example}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-about ${id}-wrong` : `${id}-about`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <button type="submit" className="primary">
        {submit}
      </button>
    </div>
  );
}
