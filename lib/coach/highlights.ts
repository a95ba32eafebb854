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
  if (typeof Highlight === 'undefined') return { paint: () => undefined, clear: () => undefined };
  const layers = SEVERITIES.map((severity) => new Layer(severity));
  const paint: Marks['paint'] = (marked, draft) => {
    for (const layer of layers) layer.show(rangesOf(marked, layer.severity, draft));
  };
  return { paint, clear: () => paint([], null) };
}

/** One severity's marks. A registry's highlights cannot be iterated in Firefox's content scripts: ranges are kept here. */
class Layer {
  readonly severity: Severity;
  #ranges: readonly Range[] = [];
  #highlight: Highlight | null = null;

  constructor(severity: Severity) {
    this.severity = severity;
  }

  show(ranges: readonly Range[]): void {
    if (sameRanges(this.#ranges, ranges)) return;
    this.#ranges = ranges;
    const name = NAMES[this.severity];
    if (ranges.length > 0) {
      this.#highlight = new Highlight(...ranges);
      this.#highlight.priority = PRIORITY[this.severity];
      CSS.highlights.set(name, this.#highlight);
      return;
    }
    // A newer script's marks, after an update, are not ours to remove.
    if (CSS.highlights.get(name) === this.#highlight) CSS.highlights.delete(name);
    this.#highlight = null;
  }
}

/** Ranges move along with their nodes, so most readings find the marks where they are, and nothing is drawn anew. */
function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  return a.length === b.length && a.every((range, index) => sameRange(range, b[index]));
}

function sameRange(a: Range, b: Range | undefined): boolean {
  return (
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
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
