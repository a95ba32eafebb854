import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { Hit } from '../contract.ts';

/** One edit that puts all words of the clashing register into neutral ones, from the first such word to the last. */
export function toNeutral(hit: Hit, reading: Reading): readonly Edit[] {
  const side = hit.message === 'too-formal' ? 'formal' : 'casual';
  const marks = reading.register.marks
    .filter((mark) => mark.side === side && mark.neutral !== null && mark.end > mark.start)
    .sort((a, b) => a.start - b.start);
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return [];
  const { reply } = reading.request;
  let text = '';
  let at = first.start;
  for (const mark of marks) {
    const gap = reply.slice(at, mark.start);
    const neutral = cased(mark.neutral ?? '', reply.slice(mark.start, mark.end));
    text += neutral === '' ? gap.replace(/[ \t]+$/, '') : gap + neutral;
    at = mark.end;
  }
  const tidy = text.replace(/ +([,.!?])/g, '$1').replace(/,(?=[,.!?])/g, '');
  return [{ start: first.start, end: last.end, text: tidy }];
}

function cased(neutral: string, before: string): string {
  const upper = /^\p{Lu}/u.test(before);
  return upper ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : neutral;
}
