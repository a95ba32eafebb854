import type { Severity } from '../../../lib/analyzer/contract.ts';

interface Marked {
  readonly start: number | null;
  readonly end: number | null;
  readonly severity: Severity;
}

export interface MarkedPart {
  readonly text: string;
  readonly start: number;
  /** Null where nothing is marked. */
  readonly severity: Severity | null;
}

/** A reply in parts, marked and not. Where two findings share words, the first one's mark stands. */
export function markedParts(reply: string, findings: readonly Marked[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let read = 0;
  const add = (end: number, severity: Severity | null) => {
    if (end > read) parts.push({ text: reply.slice(read, end), start: read, severity });
    read = Math.max(read, end);
  };
  const placed = findings.flatMap(({ start, end, severity }) =>
    start === null || end === null ? [] : [{ start, end, severity }],
  );
  for (const { start, end, severity } of placed.toSorted((a, b) => a.start - b.start)) {
    add(start, null);
    add(end, severity);
  }
  add(reply.length, null);
  return parts;
}
