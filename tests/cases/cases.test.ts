import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze.ts';
import { rules } from '../../lib/rules/index.ts';
import { requestSchema } from '../../scripts/analyze/request-schema.ts';
import type { CaseFile } from './contract.ts';
import { printMisses, printScore, sum } from './print-score.ts';
import { readCaseFiles } from './read-cases.ts';
import { rates, type Share, scoreFiles } from './score.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const files = readCaseFiles();
const asked = new Set(rules.map(({ rule }) => rule.id));
const sets = Object.entries(thresholds);

function share({ right, all }: Share): number {
  return all === 0 ? 1 : right / all;
}

describe.each(files)('the cases of $set/$file', ({ cases }: CaseFile) => {
  it('are requests that the analyzer takes', () => {
    const refused = cases.filter(({ request }) => !requestSchema.safeParse(request).success);
    expect(refused.map(({ id }) => id)).toEqual([]);
  });

  it('quote words that stand in the reply, of rules that they expect', () => {
    const astray = cases.filter(({ request, expect: rules, spans = {} }) =>
      Object.entries(spans).some(
        ([rule, quotes]) => !rules.includes(rule) || quotes.some((quote) => !request.reply.includes(quote)),
      ),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });
});

describe('the labelled cases', () => {
  it('have an id each', () => {
    const ids = files.flatMap(({ cases }) => cases.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('are in sets with thresholds', () => {
    expect([...new Set(files.map(({ set }) => set))].toSorted()).toEqual(sets.map(([set]) => set).toSorted());
  });
});

describe.each(sets)('the set %s', (set, least) => {
  const score = scoreFiles(
    files.filter((file) => file.set === set),
    analyze,
  );
  const all = sum(score.rules.filter(({ rule }) => asked.has(rule)));
  console.log(printScore(set, score));

  it.each(score.rules.filter(({ rule }) => asked.has(rule)))('judges $rule well enough', (rule) => {
    const { precision, recall } = rates(rule);
    expect.soft(precision).toBeGreaterThanOrEqual(least.rule.precision);
    expect.soft(recall).toBeGreaterThanOrEqual(least.rule.recall);
  });

  it('is judged well enough altogether', () => {
    const { precision, recall } = rates(all);
    expect.soft(precision).toBeGreaterThanOrEqual(least.precision);
    expect.soft(recall).toBeGreaterThanOrEqual(least.recall);
    expect.soft(all.misplaced / Math.max(1, all.found)).toBeLessThanOrEqual(least.misplaced);
  });

  it('stays quiet on replies that need nothing', () => {
    expect(score.alarmed / Math.max(1, score.clean)).toBeLessThanOrEqual(least.alarmed);
  });

  it("tells the four A's and the triage", () => {
    expect.soft(share(score.fourAs)).toBeGreaterThanOrEqual(least.fourAs);
    expect.soft(share(score.triage)).toBeGreaterThanOrEqual(least.triage);
  });

  it('has suggestions for nearly every finding', () => {
    expect(score.suggestions.without.length / Math.max(1, score.suggestions.findings)).toBeLessThanOrEqual(
      least.without,
    );
  });

  it('has suggestions that work', () => {
    expect(printMisses(score.suggestions.misses)).toBe('');
  });
});
