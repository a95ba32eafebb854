import type { Parameters } from 'fast-check';

interface Counts {
  readonly name: string;
  readonly short: number;
  readonly long: number;
}

/**
 * How many random inputs a property is asked with: few in `npm test`, all in `npm run test:long`. The seed is printed; the
 * same inputs come again with ATTUNE_SEED. In the short form it stays the same, for a build must not fail by chance.
 */
export function runs<T = unknown>({ name, short, long }: Counts): Parameters<T> {
  const isLong = process.env.ATTUNE_LONG === '1';
  const own = Number(process.env.ATTUNE_SEED);
  const seed = own || (isLong ? Date.now() % 2 ** 31 : 20_261_122);
  const factor = Number(process.env.ATTUNE_RUNS ?? 1);
  const numRuns = Math.max(1, Math.round((isLong ? long : short) * factor));
  console.log(`${name}: seed ${seed}, ${numRuns} runs`);
  // Smaller inputs are sought where an input costs little; ATTUNE_SHRINK=1 seeks them everywhere.
  return { seed, numRuns, endOnFailure: process.env.ATTUNE_SHRINK !== '1' };
}
