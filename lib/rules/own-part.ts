import type { Reading } from '../analyzer/reading.ts';
import { clauseOf } from '../analyzer/spans.ts';
import type { MoveHit } from '../moves/contract.ts';

const NOT = /^(?:not|never|nicht|nie|kein\p{L}*)$/u;

/** "An den Status komme ich nicht": what the agent does not do is no part of theirs, though a frame hears the verb. */
export function isDone(act: MoveHit, reading: Reading): boolean {
  const { start, end } = clauseOf(reading, act);
  const tokens = reading.sentences[act.sentence]?.tokens ?? [];
  return !tokens.some((token) => token.start >= start && token.end <= end && NOT.test(token.norm));
}
