import type { FilledSpan } from '../../lib/library/fill.ts';
import { placeholderEntry } from '../../lib/packs/placeholders.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly text: string;
  readonly spans: readonly FilledSpan[];
}

/** A statement's text as it would be inserted; what the agent still has to fill in is named instead of shown in braces. */
export function Preview({ text, spans }: Props) {
  const { language } = useWords();
  let read = 0;
  const parts = spans.map((span) => {
    const before = text.slice(read, span.start);
    read = span.end;
    const value = text.slice(span.start, span.end);
    return (
      <span key={span.start}>
        {before}
        {span.filled ? value : <span className="gap">{placeholderEntry(span.placeholder).short[language]}</span>}
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
