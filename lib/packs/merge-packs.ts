import { DEFAULT_HOUSE, type HouseRules, type HouseWhisper } from '../analyzer/house.ts';
import { mergeEntries } from './merge/entries.ts';
import { byLevel, type Conflict, type Layer } from './merge/layers.ts';
import { unwantedOf } from './merge/phrases.ts';
import { type Lock, type MergedSettings, mergeSettings } from './merge/settings.ts';
import type { Statement } from './schema.ts';

export interface MergedPacks {
  /** For `analyze(request, {house})`; `library` and `whispers` are in it too. */
  readonly house: HouseRules;
  readonly library: readonly Statement[];
  readonly whispers: readonly HouseWhisper[];
  /** For the lead: what two packs say differently, and who won. */
  readonly conflicts: readonly Conflict[];
  /** For the agent: what cannot be changed, and who locked it. `covers(lock.path, path)` tells for one setting. */
  readonly locks: readonly Lock[];
}

function whispersOf(layers: readonly Layer[]): readonly HouseWhisper[] {
  return layers
    .toReversed()
    .flatMap(({ pack }) =>
      (pack.whispers ?? []).map(({ moments, channels = null, tip }) => ({ moments, channels, tip, from: pack.name })),
    );
}

/** What no pack says stays as the rules have it. */
function houseOf(layers: readonly Layer[], { settings }: MergedSettings): Omit<HouseRules, 'avoid' | 'whispers'> {
  const { rules = {}, lateAfter = {}, spared: _, ...whole } = settings;
  return {
    ...DEFAULT_HOUSE,
    ...Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)),
    rules: rules as HouseRules['rules'],
    lateAfter: { ...DEFAULT_HOUSE.lateAfter, ...lateAfter },
    spared: layers.flatMap(({ pack }) => pack.settings?.spared ?? []),
    terms: [...new Set(layers.flatMap(({ pack }) => (pack.glossary ?? []).map(({ term }) => term)))],
  };
}

/**
 * Brings packs of several levels together: built-in < team < admin < agent. A stronger level replaces statements of the
 * same id, phrases and settings of a weaker one, unless the setting is locked; within a level the later pack counts.
 * Pure, and the same layers give the same result; `layers` come from `parsePack` and are not checked again.
 */
export function mergePacks(layers: readonly Layer[]): MergedPacks {
  const ordered = byLevel(layers);
  const merged = mergeSettings(ordered);
  const statements = mergeEntries(ordered, 'statement', ({ pack }) =>
    (pack.statements ?? []).map((value) => ({ key: value.id, subject: value.id, value })),
  );
  const phrases = mergeEntries(ordered, 'phrase', unwantedOf);
  const whispers = whispersOf(ordered);
  const library = statements.values;
  return {
    house: { ...houseOf(ordered, merged), avoid: phrases.values, whispers, library },
    library,
    whispers,
    conflicts: [...merged.conflicts, ...statements.conflicts, ...phrases.conflicts],
    locks: merged.locks,
  };
}
