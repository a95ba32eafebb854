import type { ThreadMessage } from '../analyzer/contract.ts';
import type { OpeningHours } from '../packs/settings-schema.ts';
import { openMinutes } from './open-minutes.ts';

export interface Waiting {
  readonly minutes: number | null;
  readonly overdue: boolean;
}

/** The customer's messages that no agent has answered yet, oldest first. */
export function unanswered(thread: readonly ThreadMessage[]): readonly ThreadMessage[] {
  const lastAnswer = thread.findLastIndex((message) => message.author === 'agent');
  return thread.slice(lastAnswer + 1).filter((message) => message.author === 'customer');
}

/** The reply is read anew with every key and every suggestion tried; the wait is the same. */
const judged = new WeakMap<readonly OpeningHours[], { readonly asked: string; readonly late: boolean }>();

/**
 * How long the customer has waited: from the oldest message that no agent has answered, to now (default: the last
 * message's time), and whether that is more than `lateAfter` minutes. With business hours, only minutes in which the team
 * answers count towards lateness; the wait itself stays what the customer felt. Minutes are null when a time is missing.
 */
export function waitingTime(
  thread: readonly ThreadMessage[],
  lateAfter: number,
  now?: string,
  hours: readonly OpeningHours[] | null = null,
): Waiting {
  const since = Date.parse(unanswered(thread)[0]?.at ?? '');
  const until = Date.parse(now ?? thread.at(-1)?.at ?? '');
  if (Number.isNaN(since) || Number.isNaN(until)) return { minutes: null, overdue: false };
  const minutes = Math.max(0, Math.round((until - since) / 60_000));
  const late = minutes > lateAfter && (hours === null || isLate(hours, since, until, lateAfter));
  return { minutes, overdue: late };
}

function isLate(hours: readonly OpeningHours[], since: number, until: number, lateAfter: number): boolean {
  const asked = `${since} ${until} ${lateAfter}`;
  const known = judged.get(hours);
  if (known?.asked === asked) return known.late;
  const late = openMinutes(hours, since, until, lateAfter) > lateAfter;
  judged.set(hours, { asked, late });
  return late;
}
