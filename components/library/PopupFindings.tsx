import { useState } from 'react';
import type { CoachCommand, CoachView, ExplainedFinding } from '../../lib/messages/protocol.ts';
import { Rewrite } from '../ui/Rewrite.tsx';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly view: CoachView;
  command(command: CoachCommand): void;
}

interface FindingProps extends Props {
  readonly finding: ExplainedFinding;
  readonly isOpen: boolean;
  onToggle(): void;
}

function Remedies({ view, finding, command }: Props & { readonly finding: ExplainedFinding }) {
  const words = useWords();
  const { key } = finding;
  return (
    <div className="remedies">
      <p>{finding.message}</p>
      <ul className="rewrites" aria-label={words.t('rewrites')} lang={view.language ?? undefined}>
        {finding.suggestions.map((edit, suggestion) => (
          <li key={`${edit.start}-${edit.end}-${edit.text}`}>
            <button
              type="button"
              className="rewrite"
              data-action="apply"
              data-roving
              onClick={() => command({ kind: 'apply', key, suggestion })}
            >
              <Rewrite draft={view.draft} edit={edit} />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="quiet"
        data-action="not-here"
        title={words.t('notHereHint')}
        onClick={() => command({ kind: 'not-here', key })}
      >
        {words.t('notHere')}
      </button>
    </div>
  );
}

function Finding({ view, finding, isOpen, onToggle, command }: FindingProps) {
  const words = useWords();
  return (
    <li data-rule={finding.rule}>
      <button type="button" className="finding-row" aria-expanded={isOpen} data-roving onClick={onToggle}>
        <span className="visually-hidden">{words.t(`severity_${finding.severity}`)}: </span>
        <span className="severity" data-severity={finding.severity}>
          {finding.title}
        </span>
      </button>
      {isOpen && <Remedies view={view} finding={finding} command={command} />}
    </li>
  );
}

/** The reply's findings, one unfolded at a time, each with its rewrites. */
export function PopupFindings({ view, command }: Props) {
  const words = useWords();
  const [chosen, choose] = useState<string | null>(null);
  if (view.findings.length === 0) return null;
  const toggle = (key: string) => choose(chosen === key ? null : key);
  return (
    <section className="findings">
      <h2>{words.t('toLookAt')}</h2>
      <ul>
        {view.findings.map((finding) => (
          <Finding
            key={finding.key}
            view={view}
            finding={finding}
            isOpen={chosen === finding.key}
            onToggle={() => toggle(finding.key)}
            command={command}
          />
        ))}
      </ul>
    </section>
  );
}
