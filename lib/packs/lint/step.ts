import type { PackProblem } from '../problem.ts';

/** What a check comes upon: a problem, or null after each piece of work, where it can rest. */
export type LintStep = PackProblem | null;
