interface Props {
  /** In line when there is nothing to say; shifted against each other otherwise. */
  readonly inLine: boolean;
}

const SHIFTED = 'M2.5 7.2c1.6-3 3.9-3 5.5-1.2s3.9 1.8 5.5-1.2 M2.5 11.2c1.6-3 3.9-3 5.5-1.2s3.9 1.8 5.5-1.2';
const TICK = 'M3 8.6l3.4 3.4L13 4.8';

/** Attune's sign at badge size. It is decoration: the name is on the control that holds it. */
export function AttuneMark({ inLine }: Props) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={inLine ? TICK : SHIFTED} />
    </svg>
  );
}
