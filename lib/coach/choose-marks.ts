import type { Severity } from '../analyzer/contract.ts';
import type { ExplainedFinding } from '../messages/protocol.ts';
import type { Span } from './sentence-at.ts';

export const MOST_MARKS = 3;

const WEIGHT: Readonly<Record<Severity, number>> = { warning: 3, advice: 2, hint: 1 };

/**
 * At most three findings to mark, most severe first, then by their place in the text. A lesser one that overlaps is left
 * to the panel, and nothing is marked in `quiet`, the sentence that is being written.
 */
export function chooseMarks(findings: readonly ExplainedFinding[], quiet: Span | null): ExplainedFinding[] {
  const chosen: ExplainedFinding[] = [];
  for (const finding of [...findings].sort(bySeverity)) {
    if (chosen.length === MOST_MARKS) break;
    const span = spanOf(finding);
    if (!span || (quiet && overlap(span, quiet))) continue;
    if (!chosen.some((other) => overlap(span, spanOf(other)))) chosen.push(finding);
  }
  return chosen;
}

/** What would embarrass when it is sent: the warnings outside of `quiet`, the sentence that is being written. */
export function severeIn(findings: readonly ExplainedFinding[], quiet: Span | null): ExplainedFinding[] {
  return findings.filter((finding) => {
    const span = spanOf(finding);
    return finding.severity === 'warning' && !(span && quiet && overlap(span, quiet));
  });
}

/** The finding's place in the draft; null when it concerns the whole reply. */
export function spanOf(finding: ExplainedFinding): Span | null {
  if (finding.start === null || finding.end === null) return null;
  return { start: finding.start, end: finding.end };
}

function bySeverity(a: ExplainedFinding, b: ExplainedFinding): number {
  return WEIGHT[b.severity] - WEIGHT[a.severity] || (a.start ?? 0) - (b.start ?? 0);
}

function overlap(a: Span, b: Span | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end;
}
