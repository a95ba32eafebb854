import { Labelled } from '../fields/Labelled.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Whether it is thought up here, so that the browser may propose one. */
  readonly isNew?: boolean;
  readonly value: string;
  onChange(value: string): void;
}

/** What opens a key file, shown to nobody. */
export function PassphraseField({ label, hint, isNew = false, value, onChange }: Props) {
  return (
    <Labelled label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          className="field"
          type="password"
          autoComplete={isNew ? 'new-password' : 'off'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
