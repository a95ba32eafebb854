import twitterText from 'twitter-text';

/** What a post on X may hold, in weighted characters. */
export const TWEET_LIMIT = 280;

/** Any link counts as X's own short links do, also one whose top-level domain X's list does not know. */
const LINK = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;
const SHORT_LINK = 'https://t.co/0123456789';

/** X's own count: links are 23, emoji 2, most letters 1. */
export function tweetLength(text: string): number {
  return twitterText.parseTweet(text.replace(LINK, SHORT_LINK)).weightedLength;
}
