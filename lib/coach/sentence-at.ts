export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter(['en', 'de'], { granularity: 'sentence' });

/**
 * The sentence that the caret stands in or directly behind, without the white space after it; null when the caret is past
 * that white space or in an empty line. Only the caret's paragraph is looked at.
 */
export function sentenceAt(text: string, caret: number): Span | null {
  const from = text.slice(0, caret).lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', caret);
  const paragraph = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  for (const { index, segment } of segmenter.segment(paragraph)) {
    const start = from + index;
    const end = start + segment.trimEnd().length;
    const reach = isOpen(segment) ? start + segment.length : end;
    if (start < end && start <= caret && caret <= reach) return { start, end };
  }
  return null;
}

/** A sentence without its end mark goes on after a space. */
function isOpen(segment: string): boolean {
  return !/[.!?…:]["'”“’»«)]*\s*$/u.test(segment);
}
