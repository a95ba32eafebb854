import type { ExplainedFinding } from '../../lib/messages/protocol.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly finding: ExplainedFinding;
  readonly position: string;
}

/**
 * The title carries the line that marks the words in the draft, so that the two are seen as one. No header element: the
 * page has a banner of its own.
 */
export function CardHeader({ finding, position }: Props) {
  const words = useWords();
  return (
    <div className="heading">
      <h2>
        <span className="visually-hidden">{words.t(`severity_${finding.severity}`)}: </span>
        <span className="severity" data-severity={finding.severity}>
          {finding.title}
        </span>
      </h2>
      <span className="soft position">{position}</span>
    </div>
  );
}
