import type { PacksAnswer } from '../../lib/subscriptions/desk.ts';
import { describeReason } from '../../lib/subscriptions/reason.ts';
import type { Words } from '../ui/words.ts';

/** Says what came of a request: that it is done, or the first reason why not. Resolves to whether it was done. */
export function reasonsAre(words: Words, say: (text: string) => void) {
  return async (asked: Promise<PacksAnswer>, done: string): Promise<boolean> => {
    try {
      const { reasons } = await asked;
      const [first] = reasons ?? [];
      say(first ? describeReason(first, words.language) : done);
      return reasons === null;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
}
