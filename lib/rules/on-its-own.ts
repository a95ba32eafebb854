import type { Edit } from '../analyzer/contract.ts';
import type { Reading } from '../analyzer/reading.ts';
import { bodyStart, sentenceAt } from '../analyzer/spans.ts';
import { begun } from '../analyzer/writes-small.ts';

const LINK_BEFORE = /,?\s+(?:and|but|so|however,?)\s+$|,\s+$/i;
const LINK_BEHIND =
  /^(?:,?\s+(?:and|but|so)\s+|,\s+|\s*[:;]\s+|\s+[-–—]\s+)(?:(?:therefore|hence|thus|consequently|nevertheless|however|otherwise|so),?\s+)?(?=[\p{L}\d])/iu;

/**
 * English words in the place of one statement among others become a sentence of their own: what followed from the old ones
 * ("…, so it went to somebody else") does not follow from the new.
 */
export function onItsOwn({ start, end, text }: Edit, reading: Reading): Edit {
  const { reply } = reading.request;
  const from = Math.max(bodyStart(reading), sentenceAt(reading, start)?.start ?? 0);
  const before = start > from ? (LINK_BEFORE.exec(reply.slice(from, start))?.[0].length ?? 0) : 0;
  const behind = LINK_BEHIND.exec(reply.slice(end))?.[0].length ?? 0;
  const opened = before > 0 ? `. ${begun(text, reading)}` : text;
  if (behind === 0) return { start: start - before, end, text: opened };
  const next = end + behind;
  const closed = /[.!?]$/.test(opened) ? opened : `${opened}.`;
  return { start: start - before, end: next + 1, text: `${closed} ${begun(reply.charAt(next), reading)}` };
}
