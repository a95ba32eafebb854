/** One step from a stored shape to the next one. Throws where what is stored is not of the shape that it expects. */
export interface Step {
  /** The version that it takes; what was stored before versions were counted is 0. */
  readonly from: number;
  up(stored: unknown): unknown;
}

function versionOf(stored: unknown): number {
  const { version } = (typeof stored === 'object' && stored !== null ? stored : {}) as { readonly version?: unknown };
  return Number.isInteger(version) ? Number(version) : 0;
}

/**
 * What is stored, in today's shape: step by step from the version that it has. What needs no step comes back as it is; null
 * where a step fails, so that the caller keeps the old data and says so.
 */
export function broughtUp(stored: unknown, steps: readonly Step[]): unknown {
  const from = versionOf(stored);
  const due = steps.filter((step) => step.from >= from).toSorted((one, other) => one.from - other.from);
  if (due[0]?.from !== from) return stored;
  try {
    return due.reduce((before, step) => step.up(before), stored);
  } catch {
    return null;
  }
}
