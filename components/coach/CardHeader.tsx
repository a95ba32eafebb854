import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ExplainedFinding } from '../../lib/messages/protocol.ts';
import { altKey } from '../ui/keys.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly finding: ExplainedFinding;
  readonly position: string;
  /** Whether there are others to step to. */
  readonly isOneOfMany: boolean;
  onStep(direction: 1 | -1): void;
}

function Step({ label, direction, onStep }: { label: string; direction: 1 | -1; onStep: Props['onStep'] }) {
  const Chevron = direction === 1 ? ChevronRight : ChevronLeft;
  return (
    <button
      type="button"
      className="icon-button small"
      data-action={direction === 1 ? 'next' : 'previous'}
      aria-label={label}
      title={label}
      onClick={() => onStep(direction)}
    >
      <Chevron aria-hidden="true" />
    </button>
  );
}

/**
 * The title carries the line that marks the words in the draft, so that the two are seen as one. No header element: the
 * page has a banner of its own.
 */
export function CardHeader({ finding, position, isOneOfMany, onStep }: Props) {
  const words = useWords();
  return (
    <div className="heading">
      <h2>
        <span className="visually-hidden">{words.t(`severity_${finding.severity}`)}: </span>
        <span className="severity" data-severity={finding.severity}>
          {finding.title}
        </span>
      </h2>
      <span className="steps">
        {isOneOfMany && <Step label={words.t('previousFinding', altKey(words, '↑'))} direction={-1} onStep={onStep} />}
        <span className="soft position">{position}</span>
        {isOneOfMany && <Step label={words.t('nextFinding', altKey(words, '↓'))} direction={1} onStep={onStep} />}
      </span>
    </div>
  );
}
