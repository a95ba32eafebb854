import type { Edit } from '../../analyzer/contract.ts';
import { hitsOf, type Reading } from '../../analyzer/reading.ts';
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
  const whole = ends.map((at) =>
    remove(reading, { start: hit.start ?? 0, end: reading.sentences[at]?.end ?? hit.end ?? 0 }),
  );
  return [...whole, ...statementAlone(hit, reading)];
}

/** "… at 9 AM. Once more, we are sorry.": where the sentence says more, what feels in it goes alone. */
function statementAlone(hit: Hit, reading: Reading): readonly Edit[] {
  const { reply } = reading.request;
  return hitsOf(reading, 'apologise', 'acknowledge', 'sympathise')
    .filter(({ start, end }) => start >= (hit.start ?? 0) && end <= (hit.end ?? 0))
    .flatMap(({ start, end }) => {
      const stop = Math.max(reply.lastIndexOf('. ', start), reply.lastIndexOf('! ', start));
      const close = /^[^.!?\n]*[.!?]/.exec(reply.slice(end))?.[0].length;
      return stop > (hit.start ?? 0) && close !== undefined
        ? [remove(reading, { start: stop + 2, end: end + close })]
        : [];
    });
}
