interface Props {
  readonly on: boolean;
  /** Ids of the elements that name and describe it. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  /** Shown as it is, and not to be changed here. */
  readonly locked?: boolean;
  onChange(on: boolean): void;
}

/** On or off, at once. What it switches stands beside it and names it. */
export function Switch({ on, labelledBy, describedBy, locked = false, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-disabled={locked}
      onClick={() => locked || onChange(!on)}
    >
      <span className="knob" />
    </button>
  );
}
