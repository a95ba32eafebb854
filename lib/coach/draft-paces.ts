import type { Coaching } from './coaching.ts';
import { pace } from './pace.ts';
import type { DraftChange } from './page-watch.ts';
import { restPace } from './rest-pace.ts';

const CARET_MS = 80;

export interface DraftPaces {
  see(change: DraftChange): void;
  /** Whether letters wait to be read. Where the agent is will be looked at with them. */
  readonly isWaiting: boolean;
}

/**
 * When the draft is read: letters once the hand rests, all else in the next frame, and a moved caret soon. Letters over a mark
 * or an open card don't wait: both have to vanish. `onRest` is called after each reading of letters.
 */
export function draftPaces(coaching: Coaching, onRest: () => void, signal: AbortSignal): DraftPaces {
  let caretMoved = false;
  // Of a change that waits for the hand, whoever made it: Ctrl+Z right after a rewrite is no letter.
  let changed = false;
  const read = () => {
    caretMoved = false;
    changed = false;
    coaching.checkDraft();
  };
  const soon = pace(read, 0, signal);
  const caret = pace(() => caretMoved && read(), CARET_MS, signal);
  const letters = restPace(() => {
    if (coaching.isBehind || caretMoved || changed) read();
    else coaching.checkPlace();
    onRest();
  }, signal);
  const canWait = (change: DraftChange) =>
    letters.isWaiting && change !== 'draft' && (change === 'caret' || !coaching.isUrgent);
  const see = (change: DraftChange) => {
    if (change === 'letter') {
      coaching.heard();
      letters.wait();
    } else if (change === 'caret') caretMoved = true;
    else changed = true;
    if (canWait(change)) return;
    if (change === 'caret') caret();
    else soon();
  };
  return {
    see,
    get isWaiting() {
      return letters.isWaiting;
    },
  };
}
