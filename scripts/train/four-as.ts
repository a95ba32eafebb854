import { FOUR_AS, type FourA } from '../../lib/analyzer/contract.ts';
import { REPLY_SIGNS, replySigns } from '../../lib/analyzer/four-as.ts';
import { readRequest } from '../../lib/analyzer/read.ts';
import { grown, type StoredTrees, sumOfTrees } from '../../lib/weighing/trees.ts';
import { boosted } from './boosting.ts';
import { byOtherWriters } from './by-writer.ts';
import type { JudgedReply } from './judged-replies.ts';

/** A reply as numbers. */
interface Example {
  readonly writer: string | null;
  readonly signs: Float64Array;
  readonly holds: boolean;
}

const FOLDS = 4;
const GROWTH = { trees: 100, leaves: 6, rate: 0.08 };

/** Learns what tells that replies hold one of the four A's, and prints how well that does on writers that were held out. */
export function learnFourAs(replies: readonly JudgedReply[]): Readonly<Record<FourA, StoredTrees>> {
  const labelled = replies.flatMap(({ request, fourAs, writer }) => {
    const reading = readRequest(request);
    const isRead = fourAs !== undefined && reading.sentences.length > 0 && reading.customer.all.length > 0;
    return isRead ? [{ writer, fourAs, signs: replySigns(reading) }] : [];
  });
  const learn = (id: FourA) => {
    const examples = labelled.map(({ writer, fourAs, signs }) => ({ writer, signs, holds: fourAs.includes(id) }));
    console.log(`${id.padEnd(24)} ${examples.length} replies, ${heldOut(id, examples)}`);
    return learned(examples);
  };
  return Object.fromEntries(FOUR_AS.map((id) => [id, learn(id)])) as Record<FourA, StoredTrees>;
}

function learned(examples: readonly Example[]): StoredTrees {
  return boosted(
    REPLY_SIGNS,
    examples.map(({ signs }) => signs),
    examples.map(({ holds }) => holds),
    GROWTH,
  );
}

function heldOut(id: FourA, examples: readonly Example[]): string | undefined {
  return byOtherWriters({
    examples,
    folds: FOLDS,
    learn: (known) => grown(learned(known)),
    raises: ({ signs }, trees) => sumOfTrees(trees, signs) > 0,
    isThere: ({ holds }) => holds,
    kindOf: () => id,
  }).get(id);
}
