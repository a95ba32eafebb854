/** A line that is over without a full stop, such as a greeting: what follows it begins a line of its own. */
const GREETING_END = /[,:!]$/u;
const SENTENCE_END = /[.!?…][)"'”“’»«]*$/u;
const OPENS = /[\s([{„“"'«»‚‘-]$/u;
const NO_SPACE_BEFORE = /^[\s.,;:!?…)\]}”’»]/u;
/** Longer than "Mit freundlichen Grüßen", shorter than a sentence that somebody went on writing. */
const LONGEST_CLOSING = 40;

/**
 * A statement as it has to be inserted at `at` into the draft, so that it runs into nothing: with a space between sentences,
 * and as a line of its own behind a greeting and before a closing.
 */
export function insertionOf(statement: string, draft: string, at: number): string {
  const lineStart = draft.lastIndexOf('\n', at - 1) + 1;
  const nextBreak = draft.indexOf('\n', at);
  const before = draft.slice(lineStart, at);
  const after = draft.slice(at, nextBreak < 0 ? draft.length : nextBreak);
  return glueBefore(before, after, lineStart === 0) + statement + glueAfter(before, after, nextBreak >= 0 || at > 0);
}

function glueBefore(before: string, after: string, isFirstLine: boolean): string {
  if (before.trim() === '') return '';
  const ends = after.trim() === '';
  if (isFirstLine && ends && GREETING_END.test(before.trim()) && before.length <= LONGEST_CLOSING) return '\n';
  return OPENS.test(before) ? '' : ' ';
}

function glueAfter(before: string, after: string, isAmongOthers: boolean): string {
  if (after === '' || NO_SPACE_BEFORE.test(after)) return '';
  const isClosing = after.length <= LONGEST_CLOSING && !SENTENCE_END.test(after.trim());
  return before.trim() === '' && isAmongOthers && isClosing ? '\n' : ' ';
}
