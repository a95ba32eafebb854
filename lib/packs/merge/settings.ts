import { covers, type SettingPath, settingPaths } from '../locks.ts';
import type { PackSettings } from '../settings-schema.ts';
import { type Conflict, isSame, type Layer, LEVELS, type Source, sourceOf } from './layers.ts';

/** A setting, or a group of them, that weaker and equal levels cannot change. */
export interface Lock {
  readonly path: SettingPath;
  readonly by: Source;
}

interface Held {
  readonly value: unknown;
  readonly source: Source;
}

export interface MergedSettings {
  readonly settings: PackSettings;
  readonly locks: readonly Lock[];
  readonly conflicts: readonly Conflict[];
}

/** The lock that keeps `source` from changing a setting. An admin's policy stands above a team's lock. */
function lockAgainst(locks: readonly Lock[], path: SettingPath, source: Source): Lock | undefined {
  const mayOverrule = ({ by }: Lock) => source.level === 'admin' && LEVELS.indexOf(by.level) < LEVELS.indexOf('admin');
  return locks.find((lock) => covers(lock.path, path) && !mayOverrule(lock));
}

/** Rules are set in two halves, on and severity, which may come from two levels. */
function joined(path: SettingPath, before: unknown, value: unknown): unknown {
  return path.startsWith('rules.') ? { ...(before as object | undefined), ...(value as object) } : value;
}

function put(settings: Record<string, unknown>, path: SettingPath, value: unknown): void {
  const [key = '', part] = path.split('.');
  if (part === undefined) settings[key] = value;
  else settings[key] = { ...(settings[key] as object | undefined), [part]: value };
}

/** Settings of all layers, from the weakest to the strongest; a lock holds against what comes after it. */
export function mergeSettings(layers: readonly Layer[]): MergedSettings {
  const held = new Map<SettingPath, Held>();
  const locks: Lock[] = [];
  const conflicts: Conflict[] = [];
  for (const layer of layers) {
    const source = sourceOf(layer);
    for (const [path, value] of settingPaths(layer.pack.settings ?? {})) {
      const before = held.get(path);
      const differs = before !== undefined && !isSame(before.value, joined(path, before.value, value));
      const lock = lockAgainst(locks, path, source);
      if (lock && (before === undefined || differs)) {
        conflicts.push({ about: 'setting', subject: path, kept: lock.by, dropped: source, because: 'locked' });
      }
      if (lock) continue;
      if (differs && before.source.level === source.level) {
        conflicts.push({
          about: 'setting',
          subject: path,
          kept: source,
          dropped: before.source,
          because: 'same-level',
        });
      }
      held.set(path, { value: joined(path, before?.value, value), source });
    }
    // What an agent locks against would be nobody.
    if (source.level !== 'agent') locks.push(...(layer.pack.locked ?? []).map((path) => ({ path, by: source })));
  }
  const settings: Record<string, unknown> = {};
  for (const [path, { value }] of held) put(settings, path, value);
  return { settings: settings as PackSettings, locks, conflicts };
}
