import { builtInPack } from './built-in/index.ts';
import { lintCoverage } from './lint/coverage.ts';
import { lintExamples } from './lint/examples.ts';
import { lintKnownIds } from './lint/known-ids.ts';
import { lintPhrases } from './lint/phrases.ts';
import { lintStatements } from './lint/statements.ts';
import { mergePacks } from './merge-packs.ts';
import { PackError, type PackProblem, refuses } from './problem.ts';
import { readPack } from './read-pack.ts';
import type { Pack } from './schema.ts';

export interface CheckedPack {
  /** Null when the pack must not come into force. */
  readonly pack: Pack | null;
  /** In the order of the checks: reasons to refuse (`refuses`), and gaps that the lead should know of. */
  readonly problems: readonly PackProblem[];
}

/**
 * What Attune has to say against a pack that `parsePack` took: ids of rules and moments, texts that Attune itself would
 * flag, examples that fail, gaps. Some milliseconds a text, so in the background for large packs. Never throws.
 */
export function lintPack(pack: Pack): readonly PackProblem[] {
  const { house } = mergePacks([
    { level: 'built-in', pack: builtInPack },
    { level: 'team', pack },
  ]);
  return [
    ...lintKnownIds(pack),
    ...lintPhrases(pack, house),
    ...lintStatements(pack, house),
    ...lintExamples(pack, house),
    ...lintCoverage(pack),
  ];
}

/**
 * Everything that is checked before a pack comes into force, from its file on: to be read, to be a pack, to be a good one.
 * Never throws; a pack is taken whole or not at all.
 */
export function checkPack(file: Uint8Array | string): CheckedPack {
  try {
    const pack = readPack(file);
    const problems = lintPack(pack);
    return { pack: problems.some(refuses) ? null : pack, problems };
  } catch (error) {
    if (error instanceof PackError) return { pack: null, problems: error.problems };
    throw error;
  }
}
