import parseTweet from 'twitter-text/dist/esm/parseTweet.js';

export const TWEET_LIMIT = 280;

/** Length as X counts it: links 23, emoji and most CJK letters 2. */
export function tweetLength(text: string): number {
  return parseTweet(text).weightedLength;
}
