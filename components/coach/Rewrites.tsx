import type { CoachView, ExplainedFinding } from '../../lib/messages/protocol.ts';
import { Rewrite } from '../ui/Rewrite.tsx';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly view: CoachView;
  readonly finding: ExplainedFinding;
  onChoose(suggestion: number): void;
  /** Takes the first rewrite of every finding of this rule. */
  onChooseAll(): void;
}

function countAlike({ findings }: CoachView, { rule }: ExplainedFinding): number {
  return findings.filter((other) => other.rule === rule && other.suggestions.length > 0).length;
}

/** Up to three rewrites, best first; each applies by click, or by Enter once the card has the focus. */
export function Rewrites({ view, finding, onChoose, onChooseAll }: Props) {
  const words = useWords();
  if (finding.suggestions.length === 0) return null;
  const alike = countAlike(view, finding);
  return (
    <div className="remedy">
      <ul className="rewrites" aria-label={words.t('rewrites')} lang={view.language ?? undefined}>
        {finding.suggestions.map((edit, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: edits move along with the text, and the one in focus must stay the same button
          <li key={nth}>
            <button
              type="button"
              className="rewrite"
              data-action="apply"
              data-key={words.t('keyEnter')}
              onClick={() => onChoose(nth)}
            >
              <Rewrite draft={view.draft} edit={edit} />
            </button>
          </li>
        ))}
      </ul>
      {alike > 1 && (
        <button
          type="button"
          className="quiet small"
          data-action="apply-all"
          title={words.t('applyAllHint')}
          onClick={onChooseAll}
        >
          {words.t('applyAll', String(alike))}
        </button>
      )}
    </div>
  );
}
