import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { remove, type Span, sentenceAt } from '../../analyzer/spans.ts';
import type { Hit } from '../contract.ts';
import { cheerfulIn } from './rule.ts';

/** Takes the cheer out: the marks alone where the sentence stands without them, else the whole sentence. */
export function sober(hit: Hit, reading: Reading): readonly Edit[] {
  const sentence = sentenceAt(reading, hit.start ?? 0);
  if (!sentence) return [];
  const marks = cheerfulIn(sentence, reading.sentences.indexOf(sentence), reading);
  const whole = { start: sentence.start, end: sentence.end };
  const bare = without(marks, whole, reading.request.reply);
  const plain = !/[\p{L}\p{N}]{2,}.*[\p{L}\p{N}]{2,}/su.test(bare) ? [] : [{ ...whole, text: bare }];
  const edits = [...plain, remove(reading, whole), remove(reading, { start: hit.start ?? 0, end: hit.end ?? 0 })];
  return edits.filter((edit) => reads(edit, reading.request.reply));
}

function without(marks: readonly Span[], whole: Span, reply: string): string {
  let text = '';
  let at = whole.start;
  for (const { start, end } of marks) {
    text += reply.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  text += reply.slice(at, whole.end);
  const tidy = text
    .replace(/!+/g, '.')
    .replace(/[ \t]+([.,;:?])/g, '$1')
    .replace(/,(?=\s*[.!?])/g, '')
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(/\.{2,}/g, '.')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}

/** Something has to be left, and the sentence before must still be closed. */
function reads(edit: Edit, reply: string): boolean {
  const before = reply.slice(0, edit.start).trimEnd();
  const after = reply.slice(edit.end).trimStart();
  if (!/\p{L}/u.test(before + edit.text + after)) return false;
  if (/^,?\s*\./.test(edit.text + reply.slice(edit.end))) return edit.text !== '' || /[\p{L}\p{N}]$/u.test(before);
  return (
    edit.text !== '' ||
    before === '' ||
    /[.!?:,)…]$/.test(before) ||
    !/^\p{Lu}/u.test(after) ||
    reply.slice(before.length, edit.start).includes('\n') ||
    reply.slice(edit.end).startsWith('\n')
  );
}
