import type { Channel, Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { Hit } from '../contract.ts';

export type Times = Readonly<Record<Channel, readonly string[]>>;

/** Puts a time in the place of the vague word. Times stand as the channel keeps them, soonest last. */
export function nameTime(hit: Hit, reading: Reading, times: Times): readonly Edit[] {
  const start = hit.start ?? 0;
  const end = hit.end ?? 0;
  const upper = /^\p{Lu}/u.test(reading.request.reply.slice(start, end));
  return times[reading.channel].map((time) => ({
    start,
    end,
    text: upper ? time.charAt(0).toUpperCase() + time.slice(1) : time,
  }));
}
