import type { Reading } from '../analyzer/reading.ts';
import { clauseOf } from '../analyzer/spans.ts';
import type { MoveHit } from '../moves/contract.ts';
import type { Hit } from './contract.ts';

/** One finding per sentence: from the first of its hits' clauses to the end of the last one's. */
export function byClause(reading: Reading, hits: readonly MoveHit[]): readonly Hit[] {
  return [...new Set(hits.map(({ sentence }) => sentence))].map((sentence) => {
    const clauses = hits.filter((hit) => hit.sentence === sentence).map((hit) => clauseOf(reading, hit));
    return {
      start: Math.min(...clauses.map(({ start }) => start)),
      end: Math.max(...clauses.map(({ end }) => end)),
    };
  });
}
