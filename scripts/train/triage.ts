import { readRequest } from '../../lib/analyzer/read.ts';
import { TRIAGE_SIGNS, type TriageLevel, triageSigns } from '../../lib/thread/triage.ts';
import { type GrownTrees, grown, type StoredTrees, sumOfTrees } from '../../lib/weighing/trees.ts';
import { boosted } from './boosting.ts';
import type { JudgedReply } from './judged-replies.ts';

/** A thread as numbers. */
interface Example {
  readonly writer: string | null;
  readonly level: TriageLevel;
  readonly signs: Float64Array;
}

/** What tells whether anything is called for, and whether much is. */
interface LearnedTriage {
  readonly stirred: StoredTrees;
  readonly deep: StoredTrees;
}

const FOLDS = 4;
const GROWTH = { trees: 200, leaves: 8, rate: 0.08 };

/** Learns how much acknowledgement tickets call for, and prints how well that does on writers that were held out. */
export function learnTriage(replies: readonly JudgedReply[]): LearnedTriage {
  const examples = replies.flatMap(({ request, triage, writer }) => {
    if (triage === undefined) return [];
    const { customer, moments } = readRequest(request);
    return [{ writer, level: triage, signs: triageSigns(customer, moments) }];
  });
  console.log(
    `triage: the threads of ${examples.length} replies, by other writers' ${heldOut(examples).toFixed(3)} right`,
  );
  return learned(examples);
}

function learned(examples: readonly Example[]): LearnedTriage {
  const rows = examples.map(({ signs }) => signs);
  const from = (...levels: readonly TriageLevel[]) =>
    boosted(
      TRIAGE_SIGNS,
      rows,
      examples.map(({ level }) => levels.includes(level)),
      GROWTH,
    );
  return { stirred: from('brief', 'deep'), deep: from('deep') };
}

/** The share of threads that come out as they are labelled, each fold of the writers held out in turn. */
function heldOut(examples: readonly Example[]): number {
  const writers = [...new Set(examples.map(({ writer }) => writer))].sort();
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = ({ writer }: Example) => writers.indexOf(writer) % FOLDS === fold;
    const { stirred, deep } = learned(examples.filter((each) => !isOut(each)));
    const trees = { stirred: grown(stirred), deep: grown(deep) };
    right += examples.filter((each) => isOut(each) && levelOf(each, trees) === each.level).length;
  }
  return right / examples.length;
}

function levelOf({ signs }: Example, { stirred, deep }: Readonly<Record<keyof LearnedTriage, GrownTrees>>) {
  if (sumOfTrees(deep, signs) > 0) return 'deep';
  return sumOfTrees(stirred, signs) > 0 ? 'brief' : 'routine';
}
