import { type PackProblem, refuses } from '../../lib/packs/problem.ts';

/** Problems by the place that they are in, and by every place around it: `statements`, `statements[3]` … */
export type ProblemsByPlace = ReadonlyMap<string, readonly PackProblem[]>;

/** `statements[3].id`, `statements[3]`, `statements`. */
export function placesAround(path: string): readonly string[] {
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index).reverse();
  return [path, ...ends.map((end) => path.slice(0, end))];
}

export function problemsByPlace(problems: readonly PackProblem[]): ProblemsByPlace {
  const all = new Map<string, PackProblem[]>();
  for (const problem of problems) {
    for (const place of placesAround(problem.path)) {
      const known = all.get(place);
      if (known) known.push(problem);
      else all.set(place, [problem]);
    }
  }
  return all;
}

/** How many of them keep the pack out. */
export function refusals(problems: readonly PackProblem[]): number {
  return problems.filter(refuses).length;
}
