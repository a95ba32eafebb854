import type { ThreadMessage } from './contract.ts';

const KEPT = 8;
const NO_MESSAGES: readonly ThreadMessage[] = [];
const recent: (readonly ThreadMessage[])[] = [];

/**
 * The same object for the same messages, so that what was found out about a thread stays known from one key press to the
 * next: over a port the messages come as new objects each time.
 */
export function knownThread(thread: readonly ThreadMessage[] = NO_MESSAGES): readonly ThreadMessage[] {
  const at = recent.findIndex((known) => known === thread || isSame(known, thread));
  const known = recent[at] ?? thread;
  if (at !== 0) {
    if (at > 0) recent.splice(at, 1);
    recent.unshift(known);
    recent.length = Math.min(recent.length, KEPT);
  }
  return known;
}

function isSame(known: readonly ThreadMessage[], thread: readonly ThreadMessage[]): boolean {
  return known.length === thread.length && known.every((message, at) => isSameMessage(message, thread[at]));
}

function isSameMessage(known: ThreadMessage, message: ThreadMessage | undefined): boolean {
  return (
    known.text === message?.text &&
    known.author === message.author &&
    known.at === message.at &&
    known.name === message.name
  );
}
