import { sigmoid } from '../../lib/lacking/lacking.ts';
import { grown, LEAF, type StoredTrees, sumOfTrees } from '../../lib/weighing/trees.ts';
import { random } from './logistic.ts';

/** Each sign is looked at in so many steps, as many rows in each. */
const STEPS = 32;
/** So many rows must bear a leaf out, and so hard is its value pulled towards 0. */
const FEWEST_ROWS = 20;
const PULL = 5;
/** Each tree looks at some of the rows and of the signs, which keeps them different. */
const ROWS_SEEN = 0.8;
const SIGNS_SEEN = 0.3;
const SEED = 20_26;
const LEAST_GAIN = 1e-6;
const DIGITS = { edge: 3, value: 3 } as const;

/** A leaf's value, or where rows part: those that have less of a sign go below. */
type Branch = number | readonly [sign: number, least: number, below: Branch, from: Branch];

/** How many trees, how many leaves each, and how much of what a tree says counts. */
interface Growth {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
}

/** The rows as steps of each sign, and where one step ends and the next begins. */
interface Stepped {
  readonly count: number;
  /** By sign: the step of each row. */
  readonly steps: readonly Uint8Array[];
  /** By sign: the least value of each step but the first. */
  readonly edges: readonly (readonly number[])[];
}

/** How rows are pulled by what is wrong about them, and how fast that changes. */
interface Pulls {
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
}

/** Where a leaf would best be parted. */
interface Parting {
  readonly gain: number;
  readonly sign: number;
  /** Rows of a lower step go below. */
  readonly step: number;
}

/** A leaf that may still be parted; what becomes of it is put in its place. */
interface Leaf {
  readonly rows: Int32Array;
  readonly parting: Parting | null;
  readonly put: (branch: Branch) => void;
}

/** Trees as a file holds them, one a line. */
export function treesAsText({ signs, base, trees }: StoredTrees): string {
  const rows = trees.map((tree) => `  ${JSON.stringify(tree)}`);
  return `{ "signs": ${JSON.stringify(signs)}, "base": ${base}, "trees": [\n${rows.join(',\n')}\n] }`;
}

/**
 * Trees of decisions, each of which mends what those before it left wrong: gradient boosting (Friedman 2001) by Newton's steps over signs
 * in steps, best leaf first (Chen and Guestrin 2016; Ke et al. 2017). The same rows give the same trees. `names` are those of the signs.
 */
export function boosted(
  names: readonly string[],
  rows: readonly Float64Array[],
  truths: readonly boolean[],
  growth: Growth,
): StoredTrees {
  const stepped = inSteps(names, rows);
  const next = random(SEED);
  const share = (truths.filter(Boolean).length + 1) / (truths.length + 2);
  const base = rounded(Math.log(share / (1 - share)), DIGITS.value);
  const sums = new Float64Array(rows.length).fill(base);
  const trees: (readonly number[])[] = [];
  for (let at = 0; at < growth.trees; at += 1) {
    const tree = laid(treeOf(stepped, pullsOf(sums, truths), growth, next));
    trees.push(tree);
    const one = grown({ signs: names, base: 0, trees: [tree] });
    for (const [which, row] of rows.entries()) sums[which] = (sums[which] as number) + sumOfTrees(one, row);
  }
  return { signs: names, base, trees };
}

function laid(branch: Branch): readonly number[] {
  if (typeof branch === 'number') return [LEAF, branch];
  const [sign, least, below, from] = branch;
  return [sign, least, ...laid(below), ...laid(from)];
}

function pullsOf(sums: Float64Array, truths: readonly boolean[]): Pulls {
  const shares = sums.map(sigmoid);
  return {
    slopes: shares.map((share, at) => share - Number(truths[at])),
    bends: shares.map((share) => share * (1 - share)),
  };
}

function inSteps(names: readonly string[], rows: readonly Float64Array[]): Stepped {
  const edges = names.map((_, sign) => edgesOf(rows.map((row) => row[sign] as number)));
  const steps = edges.map((own, sign) =>
    Uint8Array.from(rows, (row) => {
      const above = own.findIndex((edge) => (row[sign] as number) < edge);
      return above < 0 ? own.length : above;
    }),
  );
  return { count: rows.length, steps, edges };
}

/** Between two values that there are, so that a rounded edge parts them still. */
function edgesOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const edges = new Set<number>();
  for (let step = 1; step < STEPS; step += 1) {
    const at = Math.floor((step * sorted.length) / STEPS);
    const value = sorted[at] as number;
    const before = sorted[sorted.findIndex((each) => each >= value) - 1];
    if (before !== undefined) edges.add(rounded((before + value) / 2, DIGITS.edge));
  }
  // A sign that is seldom there has one step of its own.
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  if (edges.size === 0 && least < most) edges.add(rounded((least + most) / 2, DIGITS.edge));
  return [...edges].sort((a, b) => a - b);
}

function treeOf(stepped: Stepped, pulls: Pulls, growth: Growth, next: () => number): Branch {
  const rows = Int32Array.from({ length: stepped.count }, (_, at) => at).filter(() => next() < ROWS_SEEN);
  const signs = stepped.steps.flatMap((_, sign) => (next() < SIGNS_SEEN ? [sign] : []));
  let root: Branch = 0;
  const leafOf = (own: Int32Array, put: Leaf['put']): Leaf => ({
    rows: own,
    parting: partingOf(own, signs, stepped, pulls),
    put,
  });
  const leaves = [
    leafOf(rows, (branch) => {
      root = branch;
    }),
  ];
  while (leaves.length < growth.leaves) {
    const best = leaves.reduce((most, leaf) => (gainOf(leaf) > gainOf(most) ? leaf : most));
    const { parting, put } = best;
    if (parting === null) break;
    const steps = stepped.steps[parting.sign] as Uint8Array;
    const isBelow = (row: number) => (steps[row] as number) < parting.step;
    const branch: [number, number, Branch, Branch] = [
      parting.sign,
      stepped.edges[parting.sign]?.[parting.step - 1] as number,
      0,
      0,
    ];
    put(branch);
    leaves.splice(
      leaves.indexOf(best),
      1,
      leafOf(best.rows.filter(isBelow), (below) => {
        branch[2] = below;
      }),
      leafOf(
        best.rows.filter((row) => !isBelow(row)),
        (from) => {
          branch[3] = from;
        },
      ),
    );
  }
  for (const { rows, put } of leaves) put(rounded(growth.rate * mendingOf(rows, pulls), DIGITS.value));
  return root;
}

function gainOf({ parting }: Leaf): number {
  return parting?.gain ?? 0;
}

function mendingOf(rows: Int32Array, { slopes, bends }: Pulls): number {
  let [slope, bend] = [0, 0];
  for (const row of rows) {
    slope += slopes[row] as number;
    bend += bends[row] as number;
  }
  return -slope / (bend + PULL);
}

function partingOf(rows: Int32Array, signs: readonly number[], stepped: Stepped, pulls: Pulls): Parting | null {
  let best: Parting | null = null;
  if (rows.length < 2 * FEWEST_ROWS) return best;
  for (const sign of signs) {
    const found = partingBy(sign, rows, stepped.steps[sign] as Uint8Array, pulls);
    if (found !== null && found.gain > Math.max(LEAST_GAIN, best?.gain ?? 0)) best = found;
  }
  return best;
}

function partingBy(sign: number, rows: Int32Array, steps: Uint8Array, { slopes, bends }: Pulls): Parting | null {
  const [counts, slope, bend] = [new Float64Array(STEPS), new Float64Array(STEPS), new Float64Array(STEPS)];
  for (const row of rows) {
    const step = steps[row] as number;
    counts[step] = (counts[step] as number) + 1;
    slope[step] = (slope[step] as number) + (slopes[row] as number);
    bend[step] = (bend[step] as number) + (bends[row] as number);
  }
  const [allSlopes, allBends] = [total(slope), total(bend)];
  const worth = (slopes: number, bends: number) => slopes ** 2 / (bends + PULL);
  let best: Parting | null = null;
  let [below, slopesBelow, bendsBelow] = [0, 0, 0];
  for (let step = 1; step < STEPS; step += 1) {
    below += counts[step - 1] as number;
    slopesBelow += slope[step - 1] as number;
    bendsBelow += bend[step - 1] as number;
    if (counts[step] === 0 || below < FEWEST_ROWS || rows.length - below < FEWEST_ROWS) continue;
    const gain =
      worth(slopesBelow, bendsBelow) +
      worth(allSlopes - slopesBelow, allBends - bendsBelow) -
      worth(allSlopes, allBends);
    if (gain > (best?.gain ?? 0)) best = { gain, sign, step };
  }
  return best;
}

function total(numbers: Float64Array): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function rounded(value: number, digits: number): number {
  // Adding 0 leaves no −0, which a file would not keep.
  return Number(value.toFixed(digits)) + 0;
}
