import type { CustomIssue } from './fields.ts';
import type { PackSettings } from './settings-schema.ts';

/**
 * A setting by its path: `address`, `lateAfter.email`, `rules.blame`. Those with parts can be locked in parts; a lock on
 * the whole (`rules`) covers every part.
 */
export type SettingPath = string;

const WHOLE = ['businessHours', 'thanksForWaitingCounts', 'address', 'formality', 'plainLanguage'] as const;
const PARTED = ['lateAfter', 'rules'] as const;
const CHANNELS = ['email', 'tweet', 'chat'];
const RULE = /^[a-z0-9-]+$/;

interface Locking {
  readonly settings?: PackSettings | undefined;
  readonly locked?: readonly SettingPath[] | undefined;
}

/** The paths that a pack sets, each with its value. `spared` is a list that only grows and is not among them. */
export function settingPaths(settings: PackSettings): readonly (readonly [SettingPath, unknown])[] {
  const whole = WHOLE.map((key) => [key, settings[key]] as const);
  const parts = PARTED.flatMap((key) =>
    Object.entries(settings[key] ?? {}).map(([part, value]) => [`${key}.${part}`, value] as const),
  );
  return [...whole, ...parts].filter(([, value]) => value !== undefined);
}

/** Whether a lock on `lock` holds for `path`. */
export function covers(lock: SettingPath, path: SettingPath): boolean {
  return lock === path || path.startsWith(`${lock}.`);
}

function isSettingPath(path: SettingPath): boolean {
  const [key = '', part, ...rest] = path.split('.');
  if (rest.length > 0) return false;
  if (part === undefined) return [...WHOLE, ...PARTED].some((known) => known === key);
  return key === 'rules' ? RULE.test(part) : key === 'lateAfter' && CHANNELS.includes(part);
}

/** A lock names a setting, and one that the pack itself decides: else nobody could tell what it is locked to. */
export function* lockProblems({ settings = {}, locked = [] }: Locking): Generator<CustomIssue> {
  const set = settingPaths(settings).map(([path]) => path);
  for (const [index, lock] of locked.entries()) {
    const path = ['locked', index];
    if (!isSettingPath(lock)) yield { code: 'unknown-lock', detail: lock, path };
    else if (lock !== 'rules' && !set.some((one) => covers(lock, one)))
      yield { code: 'lock-without-setting', detail: lock, path };
  }
}
