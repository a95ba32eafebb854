import { analyze } from '../../analyzer/analyze.ts';
import type { AnalysisRequest, Finding } from '../../analyzer/contract.ts';
import type { HouseRules } from '../../analyzer/house.ts';
import { writePath } from '../problem.ts';
import type { Pack } from '../schema.ts';
import type { PackExample } from '../voice-schema.ts';
import type { LintStep } from './step.ts';
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

/** What came of an example. It holds when nothing is missed and nothing unwanted. */
export interface TriedExample {
  /** Everything that was found, whatever the example is about. */
  readonly findings: readonly Finding[];
  /** Rules that had to flag it and did not. */
  readonly missed: readonly string[];
  /** Findings that must not be. */
  readonly unwanted: readonly Finding[];
}

/** Runs an example with a pack in force: each rule named must flag, or none may. */
export function tryExample(example: PackExample, house: HouseRules): TriedExample {
  const { findings } = analyze(requestOf(example), { house });
  const raised = new Set(findings.map(({ rule }) => rule));
  const missed = example.must === 'flag' ? (example.rules ?? [OWN_RULE]).filter((rule) => !raised.has(rule)) : [];
  return { findings, missed, unwanted: unwanted(example, findings) };
}

/** Runs the pack's examples with the pack in force. */
export function* lintExamples({ examples = [] }: Pack, house: HouseRules): Generator<LintStep> {
  for (const [index, example] of examples.entries()) {
    const path = writePath(['examples', index]);
    const { missed, unwanted } = tryExample(example, house);
    for (const rule of missed) yield { path, code: 'example-not-flagged', detail: rule };
    for (const finding of unwanted) {
      yield { path, code: 'example-flagged', detail: tellFinding(finding, example.reply) };
    }
    yield null;
  }
}
