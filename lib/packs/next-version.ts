import type { Difference } from './diff-packs.ts';

export type Step = 'patch' | 'minor' | 'major';

const RANK: Readonly<Record<Step, number>> = { patch: 0, minor: 1, major: 2 };
/** Sections in which a team loses something, or may no longer decide it, when they change. */
const BINDING = new Set<Difference['section']>(['settings', 'locked']);
/** What says which tickets a pack is for. */
const REACH = new Set(['languages', 'channels']);

function stepOf({ section, change, subject }: Difference): Step {
  if (section === 'examples') return 'patch';
  if (section === 'about') return REACH.has(subject) ? 'major' : 'patch';
  if (section === 'locked') return 'major';
  if (change === 'removed') return section === 'statements' || BINDING.has(section) ? 'major' : 'minor';
  return change === 'added' || BINDING.has(section) ? 'minor' : 'patch';
}

/**
 * How far a version should go up for what it changes: `major` when agents lose statements, settings or a say; `minor` when
 * something is new or judged otherwise; `patch` when the same is said in better words. Null when nothing changed.
 */
export function stepFor(differences: readonly Difference[]): Step | null {
  const real = differences.filter(({ section, subject }) => section !== 'about' || subject !== 'version');
  const steps = real.map(stepOf).toSorted((a, b) => RANK[b] - RANK[a]);
  return steps[0] ?? null;
}

/** The version one step up; a suffix such as `-beta` is dropped. Null when it is no version. */
export function raised(version: string, step: Step): string | null {
  const parts = /^(\d+)\.(\d+)\.(\d+)(?:-|$)/.exec(version)?.slice(1, 4).map(Number);
  if (!parts) return null;
  const [major = 0, minor = 0, patch = 0] = parts;
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
