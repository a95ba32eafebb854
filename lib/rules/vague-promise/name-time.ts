import type { Channel, Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { Hit } from '../contract.ts';

export type Times = Readonly<Record<Channel, readonly string[]>>;

const JOINS = /\b(?:when|once|whenever|soon as)$/i;
const CLAUSE =
  /^\s+(?:i|we|they|it|he|she|you|there|the|our|this|that|i['’]\w+|we['’]\w+|they['’]\w+)\s[^.,;:!?\n()]*[^\s.,;:!?\n()]/i;

/** "As and when we know more": the clause that the vague words open goes with them. */
function clauseBehind(vague: string, behind: string): number {
  return JOINS.test(vague) ? (CLAUSE.exec(behind)?.[0].length ?? 0) : 0;
}

/** Puts a time in the place of the vague word. Times stand as the channel keeps them, soonest last. */
export function nameTime(hit: Hit, reading: Reading, times: Times): readonly Edit[] {
  const { reply } = reading.request;
  const at = hit.start ?? 0;
  const end = (hit.end ?? 0) + clauseBehind(reply.slice(at, hit.end ?? 0), reply.slice(hit.end ?? 0));
  // "…, so schnell es geht": a time needs no comma.
  const start = /\S,\s$/.test(reply.slice(0, at)) ? at - 2 : at;
  const gap = start < at ? ' ' : '';
  const upper = /^\p{Lu}/u.test(reply.slice(at, end));
  return times[reading.channel].map((time) => ({
    start,
    end,
    text: gap + (upper ? time.charAt(0).toUpperCase() + time.slice(1) : time),
  }));
}
