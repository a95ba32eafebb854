import type { QuickStatement } from '../../lib/library/quick-insert.ts';
import { useWords } from '../ui/words.ts';
import type { Quick } from './quick-state.ts';

interface Props {
  readonly id: string;
  readonly quick: Quick;
}

/** The text, with what the agent still has to tell named instead of shown in braces. */
function Text({ text, gaps }: QuickStatement) {
  let read = 0;
  const parts = gaps.map(({ start, end, label }) => {
    const before = text.slice(read, start);
    read = end;
    return (
      <span key={start}>
        {before}
        <span className="gap">{label}</span>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(read)}
    </>
  );
}

/** The statements to choose from. The focus stays in the field, which names the chosen one to screen readers. */
export function QuickList({ id, quick }: Props) {
  const words = useWords();
  return (
    <div id={id} role="listbox" aria-label={words.t('statements')} aria-busy={quick.busy} className="quick-list">
      {quick.statements.map((statement, nth) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, aria-activedescendant points here
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
        <div
          key={statement.id}
          id={`${id}-${nth}`}
          role="option"
          aria-selected={nth === quick.at}
          className="quick-row"
          lang={statement.language}
          data-action="insert"
          data-statement={statement.id}
          onMouseMove={() => quick.choose(nth)}
          onClick={() => quick.enter(statement)}
        >
          <Text {...statement} />
        </div>
      ))}
    </div>
  );
}
