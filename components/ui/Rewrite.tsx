import type { Edit } from '../../lib/analyzer/contract.ts';
import { rewriteParts } from './rewrite-parts.ts';
import { useWords } from './words.ts';

interface Props {
  readonly draft: string;
  readonly edit: Edit;
}

function Changed({ before, after }: { before: string; after: string }) {
  return rewriteParts(before, after).map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no identity but their place
    part.changed ? <em key={at}>{part.text}</em> : <span key={at}>{part.text}</span>,
  );
}

/** The words that an edit would leave in the draft, with what differs set apart. */
export function Rewrite({ draft, edit }: Props) {
  const words = useWords();
  const before = draft.slice(edit.start, edit.end).trim();
  const after = edit.text.trim();
  if (after === '') return <span className="words">{words.t('removeWords', before)}</span>;
  if (before === '') return <span className="words">{words.t('addWords', after)}</span>;
  return (
    <span className="words">
      <Changed before={before} after={after} />
    </span>
  );
}
