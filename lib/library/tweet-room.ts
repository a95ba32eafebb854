import { readPersonName } from './person-name.ts';
import { TWEET_LIMIT, tweetLength } from './tweet-length.ts';

export interface TweetRoom {
  /** Weighted characters that are still free; negative when it is too long. */
  readonly left: number;
  /** What teams sign posts with ("^NH"); null when the agent's name is not known, or the post is signed already. */
  readonly initials: string | null;
  /** Whether the initials would fit behind a space. */
  readonly initialsFit: boolean;
  /** Whether a link would fit behind a space, as X counts any link. */
  readonly linkFits: boolean;
  /** Offset (UTF-16) up to which whole words fit; the draft's length when all do. */
  readonly fits: number;
}

const LINK = ' https://t.co/0123456789';
const SIGNED = /[\^/~*-]\s?\p{Lu}{1,3}\s*$/u;

/** How much room a post leaves, and where it would have to end. */
export function tweetRoom(draft: string, agentName: string | null): TweetRoom {
  const left = TWEET_LIMIT - tweetLength(draft);
  const initials = SIGNED.test(draft) ? null : initialsOf(agentName);
  return {
    left,
    initials,
    initialsFit: initials !== null && fitsIn(`${draft} ${initials}`),
    linkFits: fitsIn(draft + LINK),
    fits: left >= 0 ? draft.length : lastWordThatFits(draft),
  };
}

function fitsIn(text: string): boolean {
  return tweetLength(text) <= TWEET_LIMIT;
}

function initialsOf(agentName: string | null): string | null {
  const names = readPersonName(agentName)?.full.split(/[\s-]+/) ?? [];
  const letters = names.map((name) => name[0] ?? '').join('');
  return letters.length > 1 ? `^${letters.slice(0, 3).toUpperCase()}` : null;
}

/** Halving: a draft of any length is counted a dozen times at most. */
function lastWordThatFits(draft: string): number {
  const ends = [0, ...[...draft.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length)];
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsIn(draft.slice(0, ends[middle]))) low = middle;
    else high = middle - 1;
  }
  return ends[low] ?? 0;
}
