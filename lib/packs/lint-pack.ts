import type { HouseRules } from '../analyzer/house.ts';
import { builtInPack } from './built-in/index.ts';
import { lintCoverage } from './lint/coverage.ts';
import { lintExamples } from './lint/examples.ts';
import { lintKnownIds } from './lint/known-ids.ts';
import { lintPhrases } from './lint/phrases.ts';
import { lintStatements } from './lint/statements.ts';
import type { LintStep } from './lint/step.ts';
import { mergePacks } from './merge-packs.ts';
import { PackError, type PackProblem, refuses } from './problem.ts';
import { readPack } from './read-pack.ts';
import type { Pack } from './schema.ts';
import { finish, type Work } from './work.ts';

export interface CheckedPack {
  /** Null when the pack must not come into force. */
  readonly pack: Pack | null;
  /** In the order of the checks: reasons to refuse (`refuses`), and gaps that the lead should know of. */
  readonly problems: readonly PackProblem[];
}

function* steps(pack: Pack): Generator<LintStep> {
  const house = houseWith(pack);
  yield* lintKnownIds(pack);
  yield* lintPhrases(pack, house);
  yield* lintStatements(pack, house);
  yield* lintExamples(pack, house);
  yield* lintCoverage(pack);
}

/** What holds for agents whose only pack beside Attune's own this is. */
export function houseWith(pack: Pack): HouseRules {
  return mergePacks([
    { level: 'built-in', pack: builtInPack },
    { level: 'team', pack },
  ]).house;
}

function* linting(pack: Pack): Work<readonly PackProblem[]> {
  const problems: PackProblem[] = [];
  for (const step of steps(pack)) {
    if (step === null) yield;
    else problems.push(step);
  }
  return problems;
}

/**
 * What Attune has to say against a pack that `parsePack` took: ids of rules and moments, texts that Attune itself would
 * flag, examples that fail, gaps. Some milliseconds a text, so in the background for large packs. Never throws.
 */
export function lintPack(pack: Pack): readonly PackProblem[] {
  return finish(linting(pack));
}

/** `checkPack` as work that can rest after each text. */
export function* checking(file: Uint8Array | string): Work<CheckedPack> {
  try {
    const pack = readPack(file);
    const problems = yield* linting(pack);
    return { pack: problems.some(refuses) ? null : pack, problems };
  } catch (error) {
    if (error instanceof PackError) return { pack: null, problems: error.problems };
    throw error;
  }
}

/**
 * Everything that is checked before a pack comes into force, from its file on: to be read, to be a pack, to be a good one.
 * Never throws; a pack is taken whole or not at all.
 */
export function checkPack(file: Uint8Array | string): CheckedPack {
  return finish(checking(file));
}
