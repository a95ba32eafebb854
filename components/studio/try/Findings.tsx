import type { ExplainedFinding } from '../../../lib/messages/protocol.ts';
import { Rewrite } from '../../ui/Rewrite.tsx';
import { useWords } from '../../ui/words.ts';
import { markedParts } from './marked-parts.ts';

interface Props {
  readonly reply: string;
  readonly findings: readonly ExplainedFinding[];
}

/** The reply as its agent would see it, with the marks in it. */
function Marked({ reply, findings }: Props) {
  return (
    <p className="tried-reply">
      {markedParts(reply, findings).map(({ text, start, severity }) =>
        severity === null ? (
          text
        ) : (
          <mark key={start} className="severity" data-severity={severity}>
            {text}
          </mark>
        ),
      )}
    </p>
  );
}

/** What the cards would say, one finding after the other, with the rewrites in the order of the card. */
export function Findings({ reply, findings }: Props) {
  const words = useWords();
  return (
    <>
      <Marked reply={reply} findings={findings} />
      <p role="status">{words.plural('studioTryFound', findings.length)}</p>
      <ul className="sheet">
        {findings.map(({ key, rule, severity, title, message, suggestions }) => (
          <li key={key} className="stored tried-finding" data-rule={rule}>
            <p>
              <strong className="severity" data-severity={severity}>
                {title}
              </strong>
            </p>
            <p>{message}</p>
            {suggestions.length > 0 && (
              <ul className="points" aria-label={words.t('studioTryRewrites')}>
                {suggestions.map((edit) => (
                  <li key={`${edit.start} ${edit.text}`} className="tried-rewrite">
                    <Rewrite draft={reply} edit={edit} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
