import type { PagePart } from '../../lib/messages/protocol.ts';
import { useWords, type Words } from './words.ts';

interface Props {
  readonly parts: readonly PagePart[];
}

/** The parts' names in one line of that language. */
export function partNames(parts: readonly PagePart[], words: Words): string {
  const names = parts.map((part) => words.t(`unread_${part}`));
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names);
}

/** Which parts of the helpdesk's page Attune does not find, and that it stays quiet about them. */
export function UnreadParts({ parts }: Props) {
  const words = useWords();
  if (parts.length === 0) return null;
  return (
    <p className="soft unread" data-unread={parts.join(' ')}>
      {words.t('unreadParts', partNames(parts, words))}
    </p>
  );
}
