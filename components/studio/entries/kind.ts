import type { ComponentType } from 'react';
import type { Language } from '../../../lib/analyzer/contract.ts';
import type { PackDraft } from '../../../lib/studio/pack-draft.ts';
import type { WordKey, Words } from '../../ui/words.ts';

/** The pack's lists that are edited entry by entry. */
export type EntryKey = 'statements' | 'avoid' | 'prefer' | 'whispers' | 'glossary' | 'examples';

/** What one list holds. */
export type EntryOf<K extends EntryKey> = NonNullable<PackDraft[K]>[number];

export interface EditorProps<T> {
  readonly value: T;
  /** Its place in the pack, such as `avoid[3]`. */
  readonly path: string;
  readonly pack: PackDraft;
  /** With `undo`, for what no text box takes back: it says what was done, and brings it back into the entry as it is by then. */
  onChange(value: T, undo?: { readonly said: string; back(value: T): T }): void;
}

/** All that the studio has to know of one kind of entry. */
export interface EntryKind<K extends EntryKey> {
  readonly key: K;
  /** One of them, as in "New phrase"; and a line about what they are for. */
  readonly add: WordKey;
  readonly about: WordKey;
  readonly none: WordKey;
  /** An entry that was just added. */
  fresh(pack: PackDraft): EntryOf<K>;
  /** A copy that may stand beside the entry. */
  again(entry: EntryOf<K>, pack: PackDraft): EntryOf<K>;
  /** What the entry is called in the list, and a word beside it. */
  title(entry: EntryOf<K>): string;
  beside(entry: EntryOf<K>, words: Words): string;
  /** Language of the title, where it has one. */
  language(entry: EntryOf<K>): Language | undefined;
  /** Everything that a search looks through. */
  searched(entry: EntryOf<K>): string;
  readonly Editor: ComponentType<EditorProps<EntryOf<K>>>;
}
