import type { ThreadMessage } from '../analyzer/contract.ts';

export interface Waiting {
  readonly minutes: number | null;
  readonly overdue: boolean;
}

/** The customer's messages that no agent has answered yet, oldest first. */
export function unanswered(thread: readonly ThreadMessage[]): readonly ThreadMessage[] {
  const lastAnswer = thread.findLastIndex((message) => message.author === 'agent');
  return thread.slice(lastAnswer + 1).filter((message) => message.author === 'customer');
}

/**
 * How long the customer has waited: from the oldest message that no agent has answered, to now (default: the last
 * message's time), and whether that is more than `lateAfter` minutes. Minutes are null when a time is missing.
 */
export function waitingTime(thread: readonly ThreadMessage[], lateAfter: number, now?: string): Waiting {
  const since = Date.parse(unanswered(thread)[0]?.at ?? '');
  const until = Date.parse(now ?? thread.at(-1)?.at ?? '');
  if (Number.isNaN(since) || Number.isNaN(until)) return { minutes: null, overdue: false };
  const minutes = Math.max(0, Math.round((until - since) / 60_000));
  return { minutes, overdue: minutes > lateAfter };
}
