import { ArrowUpRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { ExplainedFinding } from '../../lib/messages/protocol.ts';
import { safeLink } from './safe-link.ts';
import { useWords } from './words.ts';

interface Props {
  readonly finding: ExplainedFinding;
}

function Source({ source }: Pick<ExplainedFinding, 'source'>) {
  const words = useWords();
  const url = safeLink(source.url);
  if (!url) return <span className="soft">{source.label}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={words.t('opensInNewTab', source.label)}>
      {source.label}
      <ArrowUpRight aria-hidden="true" />
    </a>
  );
}

/** What was found; the reason and where it comes from stay folded until asked for. */
export function Why({ finding }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="message-block">
      <p className="message">
        {finding.message}{' '}
        <button
          type="button"
          className="inline"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {words.t('why')}
        </button>
      </p>
      <div id={id} className="why" hidden={!isOpen}>
        <p>{finding.why}</p>
        <Source source={finding.source} />
      </div>
    </div>
  );
}
