import { readRequest } from '../../lib/analyzer/read.ts';
import type { Reading, ReplySentence } from '../../lib/analyzer/reading.ts';
import { sigmoid } from '../../lib/lacking/lacking.ts';
import { rules } from '../../lib/rules/index.ts';
import { grown, type StoredTrees, sumOfTrees } from '../../lib/weighing/trees.ts';
import {
  FINDING_SIGNS,
  findingSigns,
  isPlain,
  isWorth,
  LIKELY,
  raisedBy,
  WEIGHED,
  type WeighedRule,
} from '../../lib/weighing/weighed.ts';
import { boosted } from './boosting.ts';
import { byOtherWriters } from './by-writer.ts';
import type { JudgedReply } from './judged-replies.ts';

/** A reply's sentences that are looked at for a rule as numbers, and which of them a careful reader raises it on. */
interface Example {
  readonly rule: WeighedRule;
  readonly writer: string | null;
  readonly rows: readonly Float64Array[];
  readonly raised: readonly boolean[];
  /** A sentence that stays whatever is learned. */
  readonly isPlain: boolean;
  readonly isAtFault: boolean;
}

const FOLDS = 3;
const GROWTH = { trees: 200, leaves: 16, rate: 0.12 };

const WEIGHED_RULES = Object.keys(WEIGHED) as readonly WeighedRule[];

/** Replies with what is read in them, once for all rules. */
export function readReplies(replies: readonly JudgedReply[]) {
  return replies.map((reply) => ({ reply, reading: readRequest(reply.request) }));
}

/** Learns what tells that a rule's finding is one, and prints how well that does on writers that were held out. */
export function learnWeighing(read: ReturnType<typeof readReplies>): StoredTrees {
  const examples = WEIGHED_RULES.flatMap((rule) =>
    read
      .filter(({ reply: { judges, allow = [] } }) => judges.has(rule) && !allow.includes(rule))
      .flatMap(({ reply, reading }) => exampleOf(rule, reply, reading) ?? []),
  );
  for (const [rule, told] of heldOut(examples)) console.log(`${rule.padEnd(24)} ${told}`);
  return learned(examples);
}

/** Null where the rule is raised and nobody says on which words. */
function exampleOf(
  rule: WeighedRule,
  { request, expect, spans, writer }: JudgedReply,
  reading: Reading,
): Example | null {
  const hits = rules.find((unit) => unit.rule.id === rule)?.rule.check(reading) ?? [];
  const found = raisedBy(rule, reading, hits);
  const places = (spans?.[rule] ?? []).flatMap((words) => {
    const start = request.reply.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  const isAtFault = expect.includes(rule);
  const isRaised = ({ start, end }: ReplySentence) =>
    isAtFault && places.some((place) => place.start < end && start < place.end);
  if (reading.sentences.length === 0 || isAtFault !== reading.sentences.some(isRaised)) return null;
  const looked = reading.sentences.filter((sentence) => isWorth(found, sentence));
  return {
    rule,
    writer,
    rows: looked.map((sentence) => findingSigns(found, sentence)),
    raised: looked.map(isRaised),
    isPlain: [...found.raised].some((sentence) => isPlain(rule, sentence)),
    isAtFault,
  };
}

function learned(examples: readonly Example[]): StoredTrees {
  return boosted(
    FINDING_SIGNS,
    examples.flatMap(({ rows }) => rows),
    examples.flatMap(({ raised }) => raised),
    GROWTH,
  );
}

function heldOut(examples: readonly Example[]): ReadonlyMap<string, string> {
  return byOtherWriters({
    examples,
    folds: FOLDS,
    learn: (known) => grown(learned(known)),
    raises: ({ rows, isPlain }, trees) => isPlain || rows.some((row) => sigmoid(sumOfTrees(trees, row)) >= LIKELY),
    isThere: ({ isAtFault }) => isAtFault,
    kindOf: ({ rule }) => rule,
  });
}
