import type { Severity } from '../analyzer/contract.ts';
import type { Draft } from '../editors/contract.ts';
import type { ExplainedFinding } from '../messages/protocol.ts';

export interface Marks {
  /** Marks those findings in that reading of the draft, and nothing else. */
  paint(marked: readonly ExplainedFinding[], draft: Draft | null): void;
  clear(): void;
}

const NAMES: Readonly<Record<Severity, string>> = {
  hint: 'attune-hint',
  advice: 'attune-advice',
  warning: 'attune-warning',
};
const PRIORITY: Readonly<Record<Severity, number>> = { hint: 1, advice: 2, warning: 3 };
const SEVERITIES = ['hint', 'advice', 'warning'] as const;

/**
 * Marks as CSS highlights: drawn over the editor's text, never in it. Textareas have no ranges, so their findings show in
 * badge and panel only.
 */
export function createMarks(): Marks {
  // A registry's highlights cannot be iterated in Firefox's content scripts: they are kept here.
  const own = new Map<Severity, Highlight>();
  if (typeof Highlight === 'undefined') return { paint: () => undefined, clear: () => undefined };
  const set = (severity: Severity, ranges: readonly Range[]) => {
    const name = NAMES[severity];
    if (ranges.length === 0) {
      if (own.has(severity) && CSS.highlights.get(name) === own.get(severity)) CSS.highlights.delete(name);
      own.delete(severity);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY[severity];
    own.set(severity, highlight);
    CSS.highlights.set(name, highlight);
  };
  return {
    paint: (marked, draft) => {
      for (const severity of SEVERITIES) set(severity, rangesOf(marked, severity, draft));
    },
    clear: () => {
      for (const severity of SEVERITIES) set(severity, []);
    },
  };
}

/** Removes marks that an earlier script left when the extension was updated under this page. */
export function removeLeftoverMarks(): void {
  if (typeof Highlight === 'undefined') return;
  for (const severity of SEVERITIES) CSS.highlights.delete(NAMES[severity]);
}

function rangesOf(marked: readonly ExplainedFinding[], severity: Severity, draft: Draft | null): Range[] {
  return marked.flatMap((finding) => {
    if (finding.severity !== severity || finding.start === null || finding.end === null) return [];
    return draft?.rangeOf(finding.start, finding.end) ?? [];
  });
}
