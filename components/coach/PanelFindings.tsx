import type { CoachModel } from '../../lib/coach/contract.ts';
import type { ExplainedFinding } from '../../lib/messages/protocol.ts';
import { altKey } from '../ui/keys.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly findings: readonly ExplainedFinding[];
  readonly hiddenHere: number;
  readonly model: CoachModel;
}

function Row({ finding, onOpen }: { finding: ExplainedFinding; onOpen: () => void }) {
  const words = useWords();
  return (
    <li>
      <button type="button" className="finding-row" data-rule={finding.rule} onClick={onOpen}>
        <span className="visually-hidden">{words.t(`severity_${finding.severity}`)}: </span>
        <span className="severity" data-severity={finding.severity}>
          {finding.title}
        </span>
      </button>
    </li>
  );
}

/** The findings in the order of the text; each opens its card. */
export function PanelFindings({ findings, hiddenHere, model }: Props) {
  const words = useWords();
  return (
    <section className="findings">
      <div className="summary">
        <span>{words.plural('findings', findings.length)}</span>
        {findings.length > 0 && (
          <button type="button" className="quiet" onClick={() => model.step(1)}>
            {words.t('next')}{' '}
            <span className="key" aria-hidden="true">
              {altKey(words, '↓')}
            </span>
          </button>
        )}
      </div>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <Row key={finding.key} finding={finding} onOpen={() => model.openCard(finding.key)} />
          ))}
        </ul>
      )}
      {hiddenHere > 0 && (
        <div className="summary">
          <span className="soft">{words.t('hiddenHere', String(hiddenHere))}</span>
          <button type="button" className="quiet" onClick={() => model.command({ kind: 'show-hidden' })}>
            {words.t('showHidden')}
          </button>
        </div>
      )}
    </section>
  );
}
