/** Trees of decisions whose leaves are added up. */
export interface StoredTrees {
  /** The names of the signs, by the numbers that trees know them by. */
  readonly signs: readonly string[];
  /** What is added to the leaves. */
  readonly base: number;
  /**
   * Each tree from its root, two numbers a node: a sign and how much of it parts, with the branch of those that have less behind it, and
   * behind that the branch of the others; or `LEAF` and the leaf's value.
   */
  readonly trees: readonly (readonly number[])[];
}

/** The same in flat rows, a node's lower branch behind it. */
export interface GrownTrees {
  readonly base: number;
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** By node: its sign, or `LEAF`. */
  readonly signs: Int32Array;
  /** By node: how much of the sign parts, or the leaf's value. */
  readonly values: Float64Array;
  /** By node: where those go on that have as much. */
  readonly above: Int32Array;
}

export const LEAF = -1;

/** Lays trees in flat rows, so that they are looked through quickly. */
export function grown({ base, trees }: StoredTrees): GrownTrees {
  const nodes = trees.flat();
  const signs = Int32Array.from(nodes.filter((_, at) => at % 2 === 0));
  const values = Float64Array.from(nodes.filter((_, at) => at % 2 === 1));
  const above = new Int32Array(signs.length).fill(LEAF);
  const roots = new Int32Array(trees.length);
  let at = 0;
  for (const [which, tree] of trees.entries()) {
    roots[which] = at;
    endOf(at, signs, above);
    at += tree.length / 2;
  }
  return { base, roots, signs, values, above };
}

/** Where the branch that begins here ends; notes on the way where upper branches begin. */
function endOf(at: number, signs: Int32Array, above: Int32Array): number {
  if (signs[at] === LEAF) return at + 1;
  const upper = endOf(at + 1, signs, above);
  above[at] = upper;
  return endOf(upper, signs, above);
}

/** What the trees say of a row of signs, in their order: a sum, above 0 where it is likelier than not. */
export function sumOfTrees({ base, roots, signs, values, above }: GrownTrees, row: ArrayLike<number>): number {
  let sum = base;
  for (const root of roots) {
    let at = root;
    for (let sign = signs[at] as number; sign !== LEAF; sign = signs[at] as number)
      at = (row[sign] as number) < (values[at] as number) ? at + 1 : (above[at] as number);
    sum += values[at] as number;
  }
  return sum;
}
