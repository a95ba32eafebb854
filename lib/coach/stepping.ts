import type { ExplainedFinding } from '../messages/protocol.ts';

/**
 * The finding that comes next in the order of the text (whole-reply ones stand first), from the open card or else from the
 * caret, round and round. Null when there are none.
 */
export function nextFinding(
  findings: readonly ExplainedFinding[],
  openKey: string | null,
  caret: number | null,
  direction: 1 | -1,
): ExplainedFinding | null {
  const count = findings.length;
  if (count === 0) return null;
  const open = findings.findIndex((finding) => finding.key === openKey);
  const index = open >= 0 ? open + direction : fromCaret(findings, caret ?? 0, direction);
  return findings[(index + count) % count] ?? null;
}

function fromCaret(findings: readonly ExplainedFinding[], caret: number, direction: 1 | -1): number {
  if (direction === 1) {
    const after = findings.findIndex(({ end }) => end !== null && end >= caret);
    return after < 0 ? 0 : after;
  }
  return findings.findLastIndex(({ start }) => start !== null && start <= caret);
}

/** The finding whose words the caret stands in or beside; the shortest when several do. */
export function findingAt(findings: readonly ExplainedFinding[], caret: number | null): ExplainedFinding | null {
  if (caret === null) return null;
  const under = findings.filter(({ start, end }) => start !== null && end !== null && start <= caret && caret <= end);
  return under.sort((a, b) => length(a) - length(b))[0] ?? null;
}

function length({ start, end }: ExplainedFinding): number {
  return (end ?? 0) - (start ?? 0);
}
