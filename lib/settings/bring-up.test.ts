import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, salvagedSources } from '../subscriptions/stored-sources.ts';
import { NO_SETTINGS, readSettings } from './agent-settings.ts';
import { broughtUp, type Step } from './bring-up.ts';
import { NO_MEMORY, readLibraryMemory } from './library-memory.ts';

interface Example {
  /** As that version stored it. */
  readonly stored: unknown;
  /** As today's version reads it. */
  readonly reads: unknown;
}

const SUBSCRIPTIONS = join(import.meta.dirname, '../subscriptions/earlier');
const SETTINGS = join(import.meta.dirname, 'earlier');

const KINDS = [
  { kind: 'settings', folder: SETTINGS, read: readSettings, today: NO_SETTINGS.version, first: 1 },
  { kind: 'library', folder: SETTINGS, read: readLibraryMemory, today: NO_MEMORY.version, first: 1 },
  { kind: 'sources', folder: SUBSCRIPTIONS, read: readSources, today: 1, first: 0 },
] as const;

const examplesOf = (kind: string, folder: string) =>
  readdirSync(folder).filter((file) => file.startsWith(`${kind}-`) && file.endsWith('.json'));
const exampleIn = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Example;

describe.each(KINDS)('stored $kind', ({ kind, folder, read, today, first }) => {
  it.each(examplesOf(kind, folder))('of %s are read as they were meant', (file) => {
    const { stored, reads } = exampleIn(folder, file);
    expect(read(stored)).toEqual(reads);
  });

  it('have an example of each version that ever was', () => {
    const versions = examplesOf(kind, folder).map((file) => Number(/\d+/.exec(file)?.[0]));
    for (let version = first; version <= today; version += 1) expect(versions).toContain(version);
  });

  it('of a version that is yet to come, or of none, are not read', () => {
    for (const odd of [{ version: today + 1 }, { version: '1' }, 'text', 7, { sources: [] }])
      expect(read(odd)).toBeNull();
  });
});

describe('broughtUp', () => {
  const steps: readonly Step[] = [
    { from: 1, up: (stored) => ({ ...(stored as object), version: 2, b: 2 }) },
    { from: 0, up: (stored) => ({ version: 1, a: stored }) },
  ];

  it('takes step after step, from the version that is stored', () => {
    expect(broughtUp('old', steps)).toEqual({ version: 2, a: 'old', b: 2 });
    expect(broughtUp({ version: 1 }, steps)).toEqual({ version: 2, b: 2 });
    expect(broughtUp({ version: 2, kept: true }, steps)).toEqual({ version: 2, kept: true });
    expect(broughtUp({ version: 9 }, steps)).toEqual({ version: 9 });
  });

  it('is null where a step fails', () => {
    const failing: Step = {
      from: 0,
      up: () => {
        throw new Error('not that shape');
      },
    };
    expect(broughtUp([], [failing])).toBeNull();
  });
});

it('keeps those sources that can be read', () => {
  const { stored } = exampleIn(SUBSCRIPTIONS, 'sources-1.json') as { stored: { sources: readonly object[] } };
  const mixed = { version: 1, sources: [...stored.sources, { id: 7 }, null] };
  expect(readSources(mixed)).toBeNull();
  expect(salvagedSources(mixed)).toEqual(stored.sources);
});
