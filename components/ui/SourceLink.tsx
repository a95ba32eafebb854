import { ArrowUpRight } from 'lucide-react';
import { safeLink } from './safe-link.ts';
import { useWords } from './words.ts';

interface Props {
  readonly source: { readonly label: string; readonly url: string };
}

/** Where a reason comes from; a link only when its address is one. */
export function SourceLink({ source }: Props) {
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
