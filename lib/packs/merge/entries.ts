import { type Conflict, isSame, type Layer, type Source, sourceOf } from './layers.ts';

export interface Entry<T> {
  /** What makes two entries the same thing: a statement's id, a phrase with its language. */
  readonly key: string;
  /** How a conflict names it. */
  readonly subject: string;
  readonly value: T;
}

interface Held<T> extends Entry<T> {
  readonly source: Source;
}

/**
 * Entries of all layers, each key once, as the strongest level has it. The strongest level's come first, so that on a tie a
 * team's own words are offered before those that come with Attune.
 */
export function mergeEntries<T>(
  layers: readonly Layer[],
  about: Conflict['about'],
  entriesOf: (layer: Layer) => readonly Entry<T>[],
): { readonly values: readonly T[]; readonly conflicts: readonly Conflict[] } {
  const held = new Map<string, Held<T>>();
  const conflicts: Conflict[] = [];
  for (const layer of layers) {
    const source = sourceOf(layer);
    for (const entry of entriesOf(layer)) {
      const before = held.get(entry.key);
      if (before?.source.level === source.level && !isSame(before.value, entry.value)) {
        const { subject } = entry;
        conflicts.push({ about, subject, kept: source, dropped: before.source, because: 'same-level' });
      }
      held.set(entry.key, { ...entry, source });
    }
  }
  return { values: strongestFirst([...held.values()], layers), conflicts };
}

function strongestFirst<T>(held: readonly Held<T>[], layers: readonly Layer[]): readonly T[] {
  const levels = [...new Set(layers.map(({ level }) => level))].reverse();
  return levels.flatMap((level) => held.filter(({ source }) => source.level === level).map(({ value }) => value));
}
