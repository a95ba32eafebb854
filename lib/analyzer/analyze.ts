import type { Hit, RuleUnit } from '../rules/contract.ts';
import { explainMessage } from '../rules/explain.ts';
import { rules } from '../rules/index.ts';
import { apply } from './apply.ts';
import type { Analysis, AnalysisRequest, Edit, Finding, Language } from './contract.ts';
import { fourAsOf } from './four-as.ts';
import { readRequest } from './read.ts';
import type { Reading } from './reading.ts';

export interface AnalyzeOptions {
  /** Language of the findings' messages; the reply's when absent. */
  readonly messageLanguage?: Language;
  /** Those that are ripe when absent. */
  readonly rules?: readonly RuleUnit[];
}

const MOST_SUGGESTIONS = 3;
/** Each trial reads the whole reply, so their number is bounded: a reply of any length takes linear time. */
const MOST_FINDINGS_TRIED = 24;
const MOST_TRIALS = 6;
const RANK = { warning: 0, advice: 1, hint: 2 } as const;

/**
 * Judges a reply in its thread. Pure: the same request gives the same analysis. Every suggestion was tried: with it
 * applied, its finding is gone and no other rule is raised.
 */
export function analyze(request: AnalysisRequest, options: AnalyzeOptions = {}): Analysis {
  const reading = readRequest(request);
  const hits = hitsIn(reading, options.rules ?? rules);
  const findings = hits.map((raised, at) => finding(raised, reading, at < MOST_FINDINGS_TRIED ? hits : [], options));
  return {
    ...(request.id === undefined ? {} : { id: request.id }),
    language: reading.detected === 'en' || reading.detected === 'de' ? reading.detected : null,
    findings: findings.sort(byPlace),
    tone: { customer: reading.customer.tone, reply: request.reply.trim() === '' ? null : reading.tone },
    fourAs: fourAsOf(reading),
    triage: reading.triage,
    moments: reading.moments,
    waiting: reading.waiting,
  };
}

type Raised = { readonly unit: RuleUnit; readonly hit: Hit };

function hitsIn(reading: Reading, asked: readonly RuleUnit[]): readonly Raised[] {
  if (reading.own.trim() === '') return [];
  return asked.flatMap((unit) => unit.rule.check(reading).map((hit) => ({ unit, hit })));
}

function finding({ unit, hit }: Raised, reading: Reading, all: readonly Raised[], options: AnalyzeOptions): Finding {
  const { rule } = unit;
  const message = explainMessage(rule.id, hit, options.messageLanguage ?? reading.language);
  const proposed =
    all.length === 0 ? [] : [...(hit.edits ?? []), ...unit.words[reading.language].rewrites(hit, reading)];
  const suggestions = working(proposed.slice(0, MOST_TRIALS), rule.id, reading, all, options.rules ?? rules);
  return { rule: rule.id, severity: rule.severity, start: hit.start, end: hit.end, message, suggestions };
}

/** Only edits that clear their finding and raise nothing else are offered. */
function working(
  edits: readonly Edit[],
  rule: string,
  reading: Reading,
  all: readonly Raised[],
  asked: readonly RuleUnit[],
): readonly Edit[] {
  const before = new Set(all.map(({ unit }) => unit.rule.id));
  const countBefore = all.filter(({ unit }) => unit.rule.id === rule).length;
  const kept: Edit[] = [];
  for (const edit of edits) {
    if (kept.length === MOST_SUGGESTIONS) break;
    if (
      kept.some((other) => other.text === edit.text && other.start === edit.start) ||
      splitsPair(edit, reading.request.reply)
    )
      continue;
    const after = hitsIn(readRequest({ ...reading.request, reply: apply(edit, reading.request.reply) }), asked);
    const clears = after.filter(({ unit }) => unit.rule.id === rule).length < countBefore;
    if (clears && after.every(({ unit }) => before.has(unit.rule.id))) kept.push(edit);
  }
  return kept;
}

function splitsPair(edit: Edit, reply: string): boolean {
  return [edit.start, edit.end].some(
    (at) => /[\uD800-\uDBFF]/.test(reply[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(reply[at] ?? ''),
  );
}

function byPlace(a: Finding, b: Finding): number {
  return (a.start ?? -1) - (b.start ?? -1) || RANK[a.severity] - RANK[b.severity] || (a.rule < b.rule ? -1 : 1);
}
