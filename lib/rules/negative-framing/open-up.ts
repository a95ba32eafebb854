import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { sentenceAt } from '../../analyzer/spans.ts';
import { begun } from '../../analyzer/writes-small.ts';
import type { Hit } from '../contract.ts';

/** Puts a sentence behind the one that says no. */
export function addBehind(hit: Hit, reading: Reading, text: string): Edit {
  const { reply } = reading.request;
  const at = sentenceAt(reading, hit.start ?? 0)?.end ?? reply.length;
  const stop = /[.!?…]["”“’»)]*$/u.test(reply.slice(0, at)) ? '' : '.';
  return { start: at, end: at, text: `${stop} ${reading.language === 'en' ? begun(text, reading) : text}` };
}
