import { writePath } from './problem.ts';

/** One value that differs inside two versions of a thing; undefined where it was or is not there. */
export interface ChangedPlace {
  /** As in `texts[0].text`; empty for the thing itself. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Lists of words are told whole: which words came and went says more than what stands third. */
function isLeaf(value: unknown): boolean {
  return !isTree(value) || (Array.isArray(value) && !value.some(isTree));
}

/** Where exactly two versions of a thing differ, leaf by leaf, in the order of the new one. */
export function changedPlaces(
  before: unknown,
  after: unknown,
  path: readonly PropertyKey[] = [],
): readonly ChangedPlace[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isLeaf(before) || isLeaf(after)) return [{ path: writePath(path), before, after }];
  const [old, current] = [before, after] as readonly [Record<string, unknown>, Record<string, unknown>];
  const keys = [...new Set([...Object.keys(current), ...Object.keys(old)])];
  const step = (key: string) => (Array.isArray(current) ? Number(key) : key);
  return keys.flatMap((key) => changedPlaces(old[key], current[key], [...path, step(key)]));
}
