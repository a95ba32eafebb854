import { useEffect, useRef } from 'react';
import type { PackDraft } from '../../../lib/studio/pack-draft.ts';
import { useWords } from '../../ui/words.ts';
import { useStudio } from '../use-studio.ts';
import type { EditorProps, EntryKey, EntryKind, EntryOf } from './kind.ts';

interface Props<K extends EntryKey> {
  readonly kind: EntryKind<K>;
  readonly entry: EntryOf<K>;
  readonly at: number;
  readonly pack: PackDraft;
  readonly onChange: EditorProps<EntryOf<K>>['onChange'];
  onDuplicate(): void;
  onRemove(): void;
}

const FIRST = 'input, textarea, select';

/** The chosen entry. Whoever chose it goes on in its first field, unless a problem led to another one. */
export function EntryForm<K extends EntryKey>({ kind, entry, at, pack, onChange, onDuplicate, onRemove }: Props<K>) {
  const words = useWords();
  const { wanted } = useStudio();
  const form = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the entry is opened
  useEffect(() => {
    if (wanted === null) form.current?.querySelector<HTMLElement>(FIRST)?.focus();
  }, []);
  const { Editor } = kind;
  const path = `${kind.key}[${at}]`;
  return (
    <article
      ref={form}
      className="studio-form"
      data-path={path}
      aria-label={kind.title(entry) || words.t('studioUntitled')}
    >
      <Editor value={entry} path={path} pack={pack} onChange={onChange} />
      <div className="buttons">
        <button type="button" className="plain" onClick={onDuplicate}>
          {words.t('studioDuplicate')}
        </button>
        <button type="button" className="plain danger" onClick={onRemove}>
          {words.t('studioDelete')}
        </button>
      </div>
    </article>
  );
}
