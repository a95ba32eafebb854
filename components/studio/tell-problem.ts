import type { Language } from '../../lib/analyzer/contract.ts';
import { describeProblem, type PackProblem, type ProblemCode } from '../../lib/packs/problem.ts';
import type { GuideEntry } from '../../lib/rules/guide.ts';
import { ruleTitle } from './rule-title.ts';

/** Problems whose detail begins with a rule's id. */
const OF_RULES: ReadonlySet<ProblemCode> = new Set([
  'flagged-statement',
  'flagged-replacement',
  'example-flagged',
  'example-not-flagged',
]);

/** A problem as the lead reads it: rules by their titles, as everywhere else in the studio. */
export function tellProblem(problem: PackProblem, guide: readonly GuideEntry[], language: Language): string {
  if (!OF_RULES.has(problem.code)) return describeProblem(problem, language);
  const detail = problem.detail.replace(/^[a-z-]+/, (rule) => ruleTitle(rule, guide, language));
  return describeProblem({ ...problem, detail }, language);
}
