import { controlKey } from '../ui/keys.ts';
import { useWords } from '../ui/words.ts';
import type { Undo } from './part.ts';

interface Props {
  readonly last: Pick<Undo, 'said'> | null;
  undo(): void;
}

/** What was done last that no text box takes back, and how it is taken back. */
export function UndoNotice({ last, undo }: Props) {
  const words = useWords();
  return (
    <div className="studio-undo" role="status">
      {last && (
        <p>
          <span>{last.said}</span>
          <button type="button" className="quiet" onClick={undo}>
            {words.t('studioUndo')} <span className="key">{controlKey(words, 'Z')}</span>
          </button>
        </p>
      )}
    </div>
  );
}
