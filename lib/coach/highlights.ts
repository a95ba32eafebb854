import type { Severity } from '../analyzer/contract.ts';
import type { Draft } from '../editors/contract.ts';
import type { ExplainedFinding } from '../messages/protocol.ts';

export interface Marks {
  /** Marks those findings in that reading of the draft, and nothing else. */
  paint(marked: readonly ExplainedFinding[], draft: Draft | null): void;
  /** Lights up parts of the draft, and nothing else. */
  light(spans: readonly (readonly [number, number])[], draft: Draft | null): void;
  /** Whether the caret stands in a mark or at its edge. */
  isAt(selection: Selection | null): boolean;
  clear(): void;
}

const NAMES: Readonly<Record<Severity, string>> = {
  hint: 'attune-hint',
  advice: 'attune-advice',
  warning: 'attune-warning',
};
const PRIORITY: Readonly<Record<Severity, number>> = { hint: 1, advice: 2, warning: 3 };
const LIT = 'attune-lit';
const SEVERITIES = ['hint', 'advice', 'warning'] as const;

/**
 * Marks as CSS highlights: drawn over the editor's text, never in it. Textareas have no ranges, so their findings show in
 * badge and panel only.
 */
export function createMarks(): Marks {
  if (typeof Highlight === 'undefined')
    return { paint: () => undefined, light: () => undefined, isAt: () => false, clear: () => undefined };
  const layers = SEVERITIES.map((severity) => ({ severity, layer: new Layer(NAMES[severity], PRIORITY[severity]) }));
  const lit = new Layer(LIT, 0);
  const paint: Marks['paint'] = (marked, draft) => {
    for (const { severity, layer } of layers) layer.show(rangesOf(marked, severity, draft));
  };
  const light: Marks['light'] = (spans, draft) =>
    lit.show(spans.flatMap(([start, end]) => draft?.rangeOf(start, end) ?? []));
  const clear = () => {
    paint([], null);
    light([], null);
  };
  const isAt: Marks['isAt'] = (selection) => layers.some(({ layer }) => layer.isAt(selection));
  return { paint, light, isAt, clear };
}

/** One highlight. A registry's highlights cannot be iterated in Firefox's content scripts: ranges are kept here. */
class Layer {
  readonly #name: string;
  readonly #priority: number;
  #ranges: readonly Range[] = [];
  #highlight: Highlight | null = null;

  constructor(name: string, priority: number) {
    this.#name = name;
    this.#priority = priority;
  }

  show(ranges: readonly Range[]): void {
    if (sameRanges(this.#ranges, ranges)) return;
    this.#ranges = ranges;
    if (ranges.length > 0) {
      this.#highlight = new Highlight(...ranges);
      this.#highlight.priority = this.#priority;
      CSS.highlights.set(this.#name, this.#highlight);
      return;
    }
    // A newer script's marks, after an update, are not ours to remove.
    if (CSS.highlights.get(this.#name) === this.#highlight) CSS.highlights.delete(this.#name);
    this.#highlight = null;
  }

  isAt(selection: Selection | null): boolean {
    const { focusNode: node, focusOffset: offset } = selection ?? { focusNode: null, focusOffset: 0 };
    return node !== null && this.#ranges.some((range) => range.isPointInRange(node, offset));
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
  for (const name of [...Object.values(NAMES), LIT]) CSS.highlights.delete(name);
}

function rangesOf(marked: readonly ExplainedFinding[], severity: Severity, draft: Draft | null): Range[] {
  return marked.flatMap((finding) => {
    if (finding.severity !== severity || finding.start === null || finding.end === null) return [];
    return draft?.rangeOf(finding.start, finding.end) ?? [];
  });
}
