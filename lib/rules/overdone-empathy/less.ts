import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { remove } from '../../analyzer/spans.ts';
import type { Hit } from '../contract.ts';
import { statementsIn } from './statements.ts';

/** Takes the surplus sentence out; with more of the kind behind it, those too, as far as they stand in a row. */
export function less(hit: Hit, reading: Reading): readonly Edit[] {
  const feeling = new Set(statementsIn(reading).map(({ sentence }) => sentence));
  const first = reading.sentences.findIndex(({ start }) => start === hit.start);
  if (first < 0) return [];
  let last = first;
  while (feeling.has(last + 1)) last += 1;
  const ends = [...new Set([last, first])];
  return ends.map((at) => remove(reading, { start: hit.start ?? 0, end: reading.sentences[at]?.end ?? hit.end ?? 0 }));
}
