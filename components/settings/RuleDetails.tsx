import type { Severity } from '../../lib/analyzer/contract.ts';
import type { GuideExample, GuideWords } from '../../lib/rules/guide.ts';
import { SourceLink } from '../ui/SourceLink.tsx';
import { useWords } from '../ui/words.ts';

interface ExampleProps {
  readonly kind: 'flagged' | 'passing';
  readonly severity: Severity;
  readonly example: GuideExample;
}

/** The reply with the flagged words set apart, wherever they stand first. */
function Reply({ severity, example: { reply, span } }: Omit<ExampleProps, 'kind'>) {
  const at = span === null ? -1 : reply.indexOf(span);
  if (span === null || at < 0) return <>{reply}</>;
  return (
    <>
      {reply.slice(0, at)}
      <span className="severity" data-severity={severity}>
        {span}
      </span>
      {reply.slice(at + span.length)}
    </>
  );
}

function Example({ kind, severity, example }: ExampleProps) {
  const words = useWords();
  return (
    <figure className="example" data-kind={kind}>
      <figcaption>{words.t(kind === 'flagged' ? 'optionsFlagged' : 'optionsPassing')}</figcaption>
      {example.said && (
        <blockquote className="soft">
          <span className="visually-hidden">{words.t('optionsCustomerWrites')} </span>
          {example.said}
          {example.customer && <cite> {example.customer}</cite>}
        </blockquote>
      )}
      <p>
        <span className="visually-hidden">{words.t('optionsReply')} </span>
        <Reply severity={severity} example={example} />
      </p>
    </figure>
  );
}

interface Props {
  readonly severity: Severity;
  readonly told: GuideWords;
}

/** Why a rule is there, where that comes from, and one reply that it flags and one that it passes. */
export function RuleDetails({ severity, told: { why, source, flagged, passing } }: Props) {
  const words = useWords();
  return (
    <div className="rule-details">
      <p>
        {why} <SourceLink source={source} />
      </p>
      <p className="soft">
        {words.t('optionsMarkedAs')}{' '}
        <span className="severity" data-severity={severity}>
          {words.t(`severity_${severity}`)}
        </span>
      </p>
      <div className="examples">
        {flagged && <Example kind="flagged" severity={severity} example={flagged} />}
        {passing && <Example kind="passing" severity={severity} example={passing} />}
      </div>
    </div>
  );
}
