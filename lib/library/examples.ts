import { placeholderEntry, placeholdersIn } from '../packs/placeholders.ts';
import type { StatementText } from '../packs/schema.ts';
import type { Facts } from './fill.ts';

/** The catalogue's example for every placeholder of a text, for previews, lengths and tests. */
export function examplesFor({ text, language }: Pick<StatementText, 'text' | 'language'>): Facts {
  const examples = placeholdersIn(text).flatMap(({ key }) => {
    const example = key === null ? undefined : placeholderEntry(key).example[language];
    return key === null || example === undefined ? [] : [[key, example] as const];
  });
  return Object.fromEntries(examples);
}
