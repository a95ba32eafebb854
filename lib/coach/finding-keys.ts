import type { Finding } from '../analyzer/contract.ts';
import { comparable } from '../analyzer/house.ts';

/**
 * One key per finding, in the findings' order: the rule, the words under it, and which of several equal ones it is.
 * Offsets are left out, so that a dismissal survives edits elsewhere in the draft.
 */
export function findingKeys(findings: readonly Finding[], reply: string): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule}|${wordsUnder(finding, reply)}`;
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    return `${base}|${nth}`;
  });
}

function wordsUnder({ start, end }: Finding, reply: string): string {
  if (start === null || end === null) return '';
  return comparable(reply.slice(start, end));
}
