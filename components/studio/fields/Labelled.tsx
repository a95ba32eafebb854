import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  children(control: { readonly id: string; readonly 'aria-describedby': string | undefined }): ReactNode;
}

/** A control that is no place of the pack, with its label and what is to be known of it. */
export function Labelled({ label, hint, children }: Props) {
  const id = useId();
  return (
    <div className="studio-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': hint ? `${id}-hint` : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
    </div>
  );
}
