import type { ThreadMessage } from '../analyzer/contract.ts';
import type { Drift } from './contract.ts';

/** One item of a log as it was read. Without a message the page does not tell who wrote it, or what. */
export interface LogItem {
  readonly message: ThreadMessage | null;
  /** ISO 8601 with offset. */
  readonly at?: string | undefined;
}

export interface TrustedThread {
  readonly messages: readonly ThreadMessage[];
  readonly drift: readonly Drift[];
}

/** Of a message so many letters are read, and of a thread; a pasted log is nobody's mood, and would cost seconds. */
const LONGEST_MESSAGE = 20_000;
const LONGEST_THREAD = 100_000;
/** Clocks are never quite the same. */
const SKEW_MS = 2 * 60_000;

/** The log stands in the order of time, whichever way it is shown; where all times are known they have the last word. */
function oldestFirst(items: readonly LogItem[]): readonly LogItem[] {
  const timed = items.map((item) => ({ item, at: Date.parse(item.at ?? '') }));
  if (timed.some(({ at }) => Number.isNaN(at))) return items;
  return timed.sort((one, other) => one.at - other.at).map(({ item }) => item);
}

/** The newest messages, as far as they are read at all. */
function newest(messages: readonly ThreadMessage[]): readonly ThreadMessage[] {
  let left = LONGEST_THREAD;
  const from = messages.findLastIndex((message) => {
    left -= Math.min(message.text.length, LONGEST_MESSAGE);
    return left < 0;
  });
  return messages.slice(from + 1).map((message) => ({ ...message, text: message.text.slice(0, LONGEST_MESSAGE) }));
}

const withoutTime = ({ at: _, ...message }: ThreadMessage): ThreadMessage => message;

/**
 * Of what was read, what can be relied on; `now` in milliseconds since 1970. An item of unknown origin may be the answer to all
 * before it, so the conversation begins behind it. A message from the future makes every time doubtful.
 */
export function trustedThread(items: readonly LogItem[], now: number): TrustedThread {
  const ordered = oldestFirst(items);
  const unknown = ordered.findLastIndex(({ message }) => message === null);
  const messages = newest(ordered.slice(unknown + 1).flatMap(({ message }) => (message?.text ? [message] : [])));
  const isAhead = items.some(({ at }) => Date.parse(at ?? '') > now + SKEW_MS);
  return {
    messages: isAhead ? messages.map(withoutTime) : messages,
    drift: isAhead ? ['clock'] : [],
  };
}
