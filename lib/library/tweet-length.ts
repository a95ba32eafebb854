import twitterText from 'twitter-text';

/** What a post on X may hold, in weighted characters. */
export const TWEET_LIMIT = 280;

/** X's own count: links are 23, emoji 2, most letters 1. */
export function tweetLength(text: string): number {
  return twitterText.parseTweet(text).weightedLength;
}
