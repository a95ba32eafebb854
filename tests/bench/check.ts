import type { Fate, Measured, Results } from './contract.ts';
import type { Peer } from './peers.ts';

/** One line of `budget.json`: at most so many times a peer's figure, or at most so much by itself. */
export interface Limit {
  readonly what: string;
  readonly peer?: Peer;
  readonly most: number;
}

/** What a line's `what` names: `fresh 200`, `edited 2000`, `load`, `worst bad input`, `heap kept` … */
const FIGURES: Readonly<Record<string, (of: Measured) => number>> = {
  load: ({ load }) => load.median,
  'grows by, fresh': ({ exponent }) => exponent.fresh,
  'grows by, edited': ({ exponent }) => exponent.edited,
  'heap kept': ({ heap }) => heap.kept,
  'heap growth': ({ heap }) => heap.growth,
  'worst bad input': ({ bad }) => Math.max(...Object.values(bad).map(asNumber)),
};

/** The lines that are not kept, each with its figures. Throws on a line that names nothing that is measured. */
export function broken(results: Results, limits: readonly Limit[]): readonly string[] {
  return limits.flatMap(({ what, peer, most }) => {
    const own = figure(what, results.attune);
    const other = peer ? figure(what, results[peer]) : 1;
    const value = own / other;
    if (value <= most) return [];
    return [`${what}: ${value.toPrecision(3)}${peer ? ` × ${peer}` : ''}, at most ${most} is allowed`];
  });
}

function figure(what: string, of: Measured | undefined): number {
  if (!of) return Number.NaN;
  const [, kind, words] = /^(fresh|edited) (\d+)$/.exec(what) ?? [];
  if (kind === 'fresh' || kind === 'edited') return of[kind][Number(words)]?.median ?? Number.NaN;
  const read = FIGURES[what];
  if (!read) throw new Error(`Nothing called "${what}" is measured. Correct tests/bench/budget.json.`);
  return read(of);
}

function asNumber(of: Fate): number {
  return typeof of === 'number' ? of : Number.POSITIVE_INFINITY;
}
