import type { Edit } from '../analyzer/contract.ts';
import type { ExplainedFinding } from '../messages/protocol.ts';

/** Between two texts: `removed` units at `start` gave way to `inserted` units. */
export interface TextChange {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The one stretch that differs between two texts; null when nothing does. Linear in the texts' length. */
export function changeBetween(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, removed: before.length - start - tail, inserted: after.length - start - tail };
}

/** Where an offset of the old text is in the new one. Inside the change it goes to the change's end. */
export function shiftOffset(offset: number, change: TextChange): number {
  if (offset < change.start) return offset;
  const rest = Math.max(offset - change.start - change.removed, 0);
  return change.start + change.inserted + rest;
}

/**
 * Moves findings along with the text until their new analysis is there, so that marks and cards always fit the draft on
 * the screen. What the change touches is dropped: nobody has judged it yet.
 */
export function shiftFindings(findings: readonly ExplainedFinding[], change: TextChange): ExplainedFinding[] {
  return findings.flatMap((finding) => shiftFinding(finding, change) ?? []);
}

function shiftFinding(finding: ExplainedFinding, change: TextChange): ExplainedFinding | null {
  const suggestions = finding.suggestions.flatMap((edit) => shiftEdit(edit, change) ?? []);
  if (suggestions.length < finding.suggestions.length) return null;
  if (finding.start === null || finding.end === null) return { ...finding, suggestions };
  if (finding.end < change.start) return { ...finding, suggestions };
  if (finding.start <= change.start + change.removed) return null;
  const by = change.inserted - change.removed;
  return { ...finding, suggestions, start: finding.start + by, end: finding.end + by };
}

function shiftEdit(edit: Edit, change: TextChange): Edit | null {
  const by = change.inserted - change.removed;
  if (edit.start >= change.start + change.removed) return { ...edit, start: edit.start + by, end: edit.end + by };
  return edit.end <= change.start ? edit : null;
}
