import { TWEET_LIMIT, tweetLength } from '../../library/tweet-length.ts';
import type { Rule } from '../contract.ts';

/** More than a post can hold in any script; counting further by X's rules would only take time. */
const FAR_ENOUGH = 8000;

/** A public post of more weighted characters than X takes: links are 23, emoji and CJK 2. */
export const rule: Rule = {
  id: 'tweet-too-long',
  group: 'form',
  severity: 'warning',
  check({ channel, request: { reply } }) {
    if (channel !== 'tweet') return [];
    const text = reply.trimEnd();
    const length = tweetLength(text.slice(0, FAR_ENOUGH)) + Math.max(0, text.length - FAR_ENOUGH);
    if (length <= TWEET_LIMIT) return [];
    return [{ start: overflowStart(reply), end: text.length, values: { over: String(length - TWEET_LIMIT) } }];
  },
};

/** The first character that does not fit, never inside a surrogate pair. */
function overflowStart(reply: string): number {
  const letters = [...reply.slice(0, FAR_ENOUGH)];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tweetLength(letters.slice(0, middle).join('')) <= TWEET_LIMIT) low = middle;
    else high = middle - 1;
  }
  return letters.slice(0, low).join('').length;
}
