import { useRef, useState } from 'react';
import type { PackDraft } from '../../../lib/studio/pack-draft.ts';
import { useWords } from '../../ui/words.ts';
import { listOrNothing, withKey } from '../fields/with-key.ts';
import type { Change } from '../part.ts';
import { useStudio } from '../use-studio.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import type { EditorProps, EntryKey, EntryKind, EntryOf } from './kind.ts';

interface Props<K extends EntryKey> {
  readonly kind: EntryKind<K>;
  readonly pack: PackDraft;
  readonly change: Change;
}

type List<K extends EntryKey> = readonly EntryOf<K>[];

/** The pack with one of its lists changed. A list that need not be there is left out when it is empty. */
function withList<K extends EntryKey>(pack: PackDraft, key: K, edit: (list: List<K>) => List<K>): PackDraft {
  const next = edit((pack[key] ?? []) as List<K>);
  const value = key === 'statements' ? [...next] : listOrNothing(next);
  return withKey(pack, key, value as PackDraft[K]);
}

/** The entry that a place of the pack leads to, where it is in this list. */
function entryAt(key: EntryKey, path: string | null): number | null {
  const [, index] = path?.startsWith(`${key}[`) ? (/^\w+\[(\d+)\]/.exec(path) ?? []) : [];
  return index === undefined ? null : Number(index);
}

function useEntries<K extends EntryKey>({ kind, pack, change }: Props<K>) {
  const words = useWords();
  const { wanted } = useStudio();
  const [chosen, choose] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const entries = (pack[kind.key] ?? []) as List<K>;
  const asked = entryAt(kind.key, wanted);
  if (asked !== null && asked !== chosen && asked < entries.length) choose(asked);
  const edit = (how: (list: List<K>) => List<K>) => change((now) => withList(now, kind.key, how));
  const editAt =
    (at: number): EditorProps<EntryOf<K>>['onChange'] =>
    (next, undo) => {
      const back = (entry: EntryOf<K>) => (undo ? undo.back(entry) : entry);
      // Another tab may have made the list shorter.
      const put = (how: (entry: EntryOf<K>) => EntryOf<K>) => (now: PackDraft) =>
        withList(now, kind.key, (list) => list.map((entry, place) => (place === at ? how(entry) : entry)));
      change(
        put(() => next),
        undo && { said: undo.said, back: put(back), path: `${kind.key}[${at}]` },
      );
    };
  const add = (entry: EntryOf<K>, at: number) => {
    edit((list) => list.toSpliced(at, 0, entry));
    choose(at);
  };
  const remove = (at: number, entry: EntryOf<K>) => {
    change((now) => withList(now, kind.key, (list) => list.toSpliced(at, 1)), {
      said: words.t('studioRemoved', kind.title(entry) || words.t('studioUntitled')),
      back: (now) => withList(now, kind.key, (list) => list.toSpliced(at, 0, entry)),
      path: `${kind.key}[${at}]`,
    });
    choose(null);
    addButton.current?.focus();
  };
  return { entries, chosen, choose, editAt, add, remove, addButton };
}

/** One list of the pack: its entries to search and choose from, and the chosen one to edit. */
export function Entries<K extends EntryKey>(props: Props<K>) {
  const words = useWords();
  const { kind, pack } = props;
  const { entries, chosen, choose, editAt, add, remove, addButton } = useEntries(props);
  const entry = chosen === null ? undefined : entries[chosen];
  return (
    <section className="studio-entries" aria-label={words.t(kind.add)} data-path={kind.key}>
      <p className="soft">{words.t(kind.about)}</p>
      <div className="studio-panes">
        <EntryList
          kind={kind}
          entries={entries}
          chosen={entry === undefined ? null : chosen}
          addButton={addButton}
          onChoose={choose}
          onAdd={() => add(kind.fresh(pack), entries.length)}
        />
        {entry !== undefined && chosen !== null && (
          <EntryForm
            key={chosen}
            kind={kind}
            entry={entry}
            at={chosen}
            pack={pack}
            onChange={editAt(chosen)}
            onDuplicate={() => add(kind.again(entry, pack), chosen + 1)}
            onRemove={() => remove(chosen, entry)}
          />
        )}
      </div>
    </section>
  );
}
