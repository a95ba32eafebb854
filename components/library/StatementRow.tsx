import { Copy } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Choice } from '../../lib/library/choose.ts';
import { useWords } from '../ui/words.ts';
import { Preview } from './Preview.tsx';
import type { Purpose } from './Statements.tsx';

interface Props {
  readonly choice: Choice;
  readonly purpose: Purpose;
  onUse(choice: Choice, purpose: Purpose): void;
}

function isCopyKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && !event.altKey;
}

/** One statement, filled for the ticket. A press uses it; the key for copying copies it. */
export function StatementRow({ choice, purpose, onUse }: Props) {
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isCopyKey(event) || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    onUse(choice, 'copy');
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
    </li>
  );
}
