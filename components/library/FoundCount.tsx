import { useSettled } from '../ui/use-settled.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  /** null while nothing is looked for. */
  readonly count: number | null;
}

/** Tells screen readers how many statements a search found, once the typing has paused. */
export function FoundCount({ count }: Props) {
  const words = useWords();
  const settled = useSettled(count);
  return (
    <p className="visually-hidden" role="status">
      {settled === null ? '' : words.plural('libraryFound', settled)}
    </p>
  );
}
