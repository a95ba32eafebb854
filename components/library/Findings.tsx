import { useState } from 'react';
import type { CoachCommand, CoachView, ExplainedFinding } from '../../lib/messages/protocol.ts';
import { Rewrite } from '../ui/Rewrite.tsx';
import { Why } from '../ui/Why.tsx';
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

type RemedyProps = Props & { readonly finding: ExplainedFinding };

function Rewrites({ view, finding, command }: RemedyProps) {
  const words = useWords();
  const { key, suggestions } = finding;
  if (suggestions.length === 0) return null;
  return (
    <ul className="rewrites" aria-label={words.t('rewrites')} lang={view.language ?? undefined}>
      {suggestions.map((edit, suggestion) => (
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
  );
}

function Remedies({ view, finding, command }: RemedyProps) {
  const words = useWords();
  const { key } = finding;
  return (
    <div className="remedies">
      <Why finding={finding} />
      <Rewrites view={view} finding={finding} command={command} />
      <div className="actions">
        <button
          type="button"
          className="quiet"
          data-action="focus-finding"
          title={words.t('showInReplyHint')}
          onClick={() => command({ kind: 'focus-finding', key })}
        >
          {words.t('showInReply')}
        </button>
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

/** The reply's findings, one unfolded at a time, each with its rewrites and its reason. */
export function Findings({ view, command }: Props) {
  const words = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const toggle = (key: string) => choose(chosen === key ? null : key);
  const { findings } = view;
  return (
    <section className="findings">
      <h2>{findings.length > 0 ? words.t('toLookAt') : words.t('sideNothing')}</h2>
      <ul>
        {findings.map((finding) => (
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
