import { type Choice, ChoiceBox } from './ChoiceBox.tsx';

interface Props {
  /** What is chosen, e.g. "Situation". It stands there as long as nothing is. */
  readonly label: string;
  readonly options: readonly Choice<string>[];
  readonly chosen: string | null;
  onChoose(value: string | null): void;
}

/** A choice of many, or of none, by the browser's own list. */
export function Select({ label, options, chosen, onChoose }: Props) {
  return (
    <ChoiceBox
      className="select"
      aria-label={label}
      options={[{ value: '', text: label }, ...options]}
      chosen={chosen ?? ''}
      onChoose={(value) => onChoose(value || null)}
    />
  );
}
