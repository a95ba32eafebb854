import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { remove } from '../../analyzer/spans.ts';
import { TWEET_LIMIT, tweetLength } from '../../library/tweet-length.ts';

const DISPENSABLE = new Set(['cheer', 'thank', 'soften', 'sympathise', 'recite']);

/** Leaves out one sentence that carries nothing of the answer, where that makes the post fit. */
export function shorter(reading: Reading): readonly Edit[] {
  const { reply } = reading.request;
  return reading.sentences
    .filter(({ moves }) => moves.length === 0 || moves.every(({ move }) => DISPENSABLE.has(move)))
    .map((sentence) => remove(reading, sentence))
    .filter((edit) => tweetLength(reply.slice(0, edit.start) + reply.slice(edit.end)) <= TWEET_LIMIT)
    .reverse();
}
