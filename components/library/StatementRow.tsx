import { Copy, Star } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Choice } from '../../lib/library/choose.ts';
import { useWords } from '../ui/words.ts';
import { Preview } from './Preview.tsx';
import type { Purpose } from './use-statements.ts';

export interface RowActions {
  readonly purpose: Purpose;
  onUse(choice: Choice, purpose: Purpose): void;
  onStar(choice: Choice): void;
}

interface Props extends RowActions {
  readonly choice: Choice;
  readonly starred: boolean;
}

function isControl(event: KeyboardEvent, key: string): boolean {
  return event.key.toLowerCase() === key && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}

function StarButton({ choice, starred, onStar }: Omit<Props, 'purpose' | 'onUse'>) {
  const words = useWords();
  return (
    <button
      type="button"
      className="icon-button star"
      data-action="star"
      aria-pressed={starred}
      title={words.t(starred ? 'libraryUnstar' : 'libraryStar')}
      aria-label={words.t('libraryStarStatement', choice.filled)}
      onClick={() => onStar(choice)}
    >
      <Star aria-hidden="true" />
    </button>
  );
}

/** One statement, filled for the ticket. A press uses it; keys copy and star it. */
export function StatementRow({ choice, starred, purpose, onUse, onStar }: Props) {
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (isControl(event, 'd')) onStar(choice);
    else if (isControl(event, 'c') && getSelection()?.isCollapsed !== false) onUse(choice, 'copy');
    else return;
    event.preventDefault();
  };
  return (
    <li className="statement">
      <button
        type="button"
        className="statement-text"
        lang={choice.text.language}
        data-statement={choice.statement.id}
        data-action={purpose}
        data-roving
        onClick={() => onUse(choice, purpose)}
        onKeyDown={onKeyDown}
      >
        <Preview text={choice.filled} spans={choice.spans} />
      </button>
      <span className="row-actions">
        {purpose === 'insert' && (
          <button
            type="button"
            className="icon-button"
            data-action="copy"
            title={words.t('copy')}
            aria-label={words.t('copyStatement', choice.filled)}
            onClick={() => onUse(choice, 'copy')}
          >
            <Copy aria-hidden="true" />
          </button>
        )}
        <StarButton choice={choice} starred={starred} onStar={onStar} />
      </span>
    </li>
  );
}
