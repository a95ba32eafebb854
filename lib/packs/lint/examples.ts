import { analyze } from '../../analyzer/analyze.ts';
import type { AnalysisRequest, Finding } from '../../analyzer/contract.ts';
import type { HouseRules } from '../../analyzer/house.ts';
import { type PackProblem, writePath } from '../problem.ts';
import type { Pack } from '../schema.ts';
import type { PackExample } from '../voice-schema.ts';
import { tellFinding } from './wording.ts';

/** What an example without rules is about: the pack's own phrases. */
const OWN_RULE = 'team-phrase';

function requestOf({ reply, customer, customerName, channel, language }: PackExample): AnalysisRequest {
  return {
    reply,
    ...(customer === undefined ? {} : { thread: [{ author: 'customer', text: customer }] }),
    ...(customerName === undefined ? {} : { customerName }),
    ...(channel === undefined ? {} : { channel }),
    ...(language === undefined ? {} : { language }),
  };
}

function unwanted({ rules, must }: PackExample, findings: readonly Finding[]): readonly Finding[] {
  if (must === 'flag') return [];
  return rules === undefined ? findings : findings.filter(({ rule }) => rules.includes(rule));
}

/** Runs the pack's examples with the pack in force: each rule named must flag, or none may. */
export function* lintExamples({ examples = [] }: Pack, house: HouseRules): Generator<PackProblem> {
  for (const [index, example] of examples.entries()) {
    const path = writePath(['examples', index]);
    const { findings } = analyze(requestOf(example), { house });
    const raised = new Set(findings.map(({ rule }) => rule));
    const missed = example.must === 'flag' ? (example.rules ?? [OWN_RULE]).filter((rule) => !raised.has(rule)) : [];
    for (const rule of missed) yield { path, code: 'example-not-flagged', detail: rule };
    for (const finding of unwanted(example, findings)) {
      yield { path, code: 'example-flagged', detail: tellFinding(finding, example.reply) };
    }
  }
}
