import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { RegisterMark } from '../../languages/register.ts';
import type { Hit } from '../contract.ts';

/** Closings stand in a line of their own; the same words mean something else within a sentence ("cheers for that"). */
const CLOSING = /regards|grüße/i;

/** One edit that puts all words of the clashing register into neutral ones, from the first such word to the last. */
export function toNeutral(hit: Hit, reading: Reading): readonly Edit[] {
  const { reply } = reading.request;
  const side = hit.message?.endsWith('too-formal') ? 'formal' : 'casual';
  const marks = reading.register.marks
    .filter((mark) => mark.side === side && mark.end > mark.start && fitsHere(mark, reply))
    .sort((a, b) => a.start - b.start);
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return [];
  const edit = { start: first.start, end: last.end, text: replaced(marks, first.start, reply) };
  return [closedUp(edit, reply)];
}

function fitsHere({ neutral, start, end }: RegisterMark, reply: string): boolean {
  if (neutral === null) return false;
  return (
    !CLOSING.test(neutral) ||
    (/(?:^|\n)\s*$/.test(reply.slice(0, start)) && /^[ \t,.!]*(?:\n|$)/.test(reply.slice(end)))
  );
}

function replaced(marks: readonly RegisterMark[], from: number, reply: string): string {
  let text = '';
  let at = from;
  for (const mark of marks) {
    const gap = reply.slice(at, mark.start);
    const neutral = cased(mark.neutral ?? '', reply.slice(mark.start, mark.end));
    text += neutral === '' ? gap.replace(/[ \t]+$/, '') : gap + neutral;
    at = mark.end;
  }
  return text.replace(/ +([,.!?])/g, '$1').replace(/,(?=[,.!?])/g, '');
}

/** What is left out at an edge takes its comma and space along. */
function closedUp({ start, end, text }: Edit, reply: string): Edit {
  const left =
    /(?:^|[\n.!?]\s*)$/.test(reply.slice(0, start)) && text === ''
      ? (/^[ \t]*,?[ \t]*/.exec(reply.slice(end))?.[0].length ?? 0)
      : 0;
  const torn = /^\s*[,.!?]/.test(reply.slice(end)) ? text.replace(/[\s,]+$/, '') : text;
  const before = torn === '' && left === 0 ? (/,?[ \t]+$/.exec(reply.slice(0, start))?.[0].length ?? 0) : 0;
  return { start: start - before, end: end + left, text: torn };
}

function cased(neutral: string, before: string): string {
  const upper = /^\p{Lu}/u.test(before);
  return upper ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : neutral;
}
